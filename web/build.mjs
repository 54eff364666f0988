// node web/build.mjs app|relay --out <folder>
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "./build/install.mjs";

const web = dirname(fileURLToPath(import.meta.url));
const [half, flag, out] = process.argv.slice(2);

if (!["app", "relay"].includes(half) || flag !== "--out" || !out) {
  console.error("Say which half and where to: node web/build.mjs app|relay --out <folder>");
  process.exit(2);
}

install(web);
const halves = { app: async () => (await import("./build/app.mjs")).app(web), relay: async () => (await import("./build/relay.mjs")).relay(web) };
const { sizes, write } = await import("./build/output.mjs");
const files = await halves[half]();
write(resolve(out), files);
sizes(half, files);
