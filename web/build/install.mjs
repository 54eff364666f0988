// Puts node_modules in place, exactly as the lockfile says, when it is missing or older than the lockfile.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const PATIENCE_MS = 5 * 60 * 1000;

export function install(web) {
  const stamp = join(web, "node_modules", ".wellspring-stamp");
  const wanted = createHash("sha256").update(readFileSync(join(web, "package-lock.json"))).digest("hex");
  const current = () => existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;
  if (current()) return;
  alone(join(web, ".installing"), () => {
    if (current()) return;
    const npm = spawnSync("npm", ["ci", "--prefer-offline", "--no-progress", "--loglevel=error"],
      { cwd: web, stdio: "inherit", shell: process.platform === "win32" });
    if (npm.status !== 0) {
      throw new Error("The web build could not fetch its packages (npm ci failed). Nothing was changed. "
        + "Check that Node 20 or later and npm are installed and that npm can reach its registry, then build again.");
    }
    writeFileSync(stamp, wanted);
  });
}

/** Runs `work` while holding a folder as a lock, so that two builds started together install once. */
function alone(lock, work) {
  const since = Date.now();
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (taken) {
      if (taken.code !== "EEXIST") throw taken;
      if (Date.now() - bornAt(lock) > PATIENCE_MS) removed(lock);
      if (Date.now() - since > 2 * PATIENCE_MS) {
        throw new Error(`Another build seems to be installing packages. If none is running, delete ${lock}.`);
      }
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 250);
    }
  }
  try {
    work();
  } finally {
    removed(lock);
  }
}

const bornAt = lock => {
  try {
    return statSync(lock).mtimeMs;
  } catch {
    return Date.now();
  }
};

const removed = lock => {
  try {
    rmdirSync(lock);
  } catch {
    // somebody else was faster
  }
};
