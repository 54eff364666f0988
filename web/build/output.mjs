// Writes a half's files into an empty folder and prints what a phone would download.
import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";

export const sha256 = bytes => createHash("sha256").update(bytes).digest("hex");

export function write(out, files) {
  rmSync(out, { recursive: true, force: true });
  for (const [path, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), contents);
  }
}

export function sizes(half, files) {
  const lines = Object.keys(files).sort().filter(path => !path.endsWith("manifest.json") && !path.endsWith(".txt"))
    .map(path => `${String(gzipSync(files[path], { level: 9 }).length).padStart(7)}  ${path}`);
  console.log(`${half}: bytes after gzip\n${lines.join("\n")}`);
}
