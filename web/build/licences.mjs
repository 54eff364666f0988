// The licence texts of everything third-party that a half's files contain.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

export function licences(web, packages) {
  return [...packages].sort().map(name => {
    const folder = join(web, "node_modules", name);
    const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).sort().find(f => /^licen[cs]e/i.test(f));
    const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), "utf8").trim() : "";
    return `${name} ${version} (${license})\n\n${text}\n`;
  }).join(`\n${"-".repeat(100)}\n\n`);
}
