// Where this repository keeps its browser code.
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..", "..");
export const privateCode = join(root, "relay", "src", "main", "web");
export const appCode = join(root, "app", "src", "main", "web");

export const filesIn = (folder, ...endings) => (existsSync(folder) ? readdirSync(folder, { recursive: true }) : [])
  .filter(path => endings.some(ending => path.endsWith(ending))).sort().map(path => join(folder, path));

export const templates = () => filesIn(join(root, "app", "src", "main", "jte"), ".jte");
