// The person's half: static pages, their modules, and a manifest of what each served file must hash to.
import { readFileSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { marks } from "./app.mjs";
import { fonts } from "./fonts.mjs";
import { icons } from "./icons.mjs";
import { licences } from "./licences.mjs";
import { sha256 } from "./output.mjs";
import { script } from "./script.mjs";
import { style } from "./style.mjs";

const CONTAINS = ["@cloudflare/blindrsa-ts", "@digdir/designsystemet-css", "@fontsource-variable/atkinson-hyperlegible-next",
  "@hpke/common", "@hpke/core", "@hpke/dhkem-x25519", "@noble/curves", "@noble/hashes", "lucide-static", "sjcl"];

export async function relay(web) {
  const source = join(web, "..", "relay", "src", "main", "web");
  const read = path => readFileSync(join(source, path));
  const pages = readdirSync(source, { recursive: true }).map(path => path.split(sep).join("/")).filter(path => path.endsWith(".html")).sort();
  const entries = Object.fromEntries([...pages.map(page => page.slice(0, -".html".length)), "blind"].map(name => [name, join(source, `${name}.js`)]));
  const files = {
    ...Object.fromEntries([...pages, "manifest.webmanifest"].map(path => [path, read(path)])),
    ...Object.fromEntries(["messages", "paper/words", "rate/words"].flatMap(folder => readdirSync(join(source, folder)).sort()
      .map(name => [`${folder}/${name}`, `${JSON.stringify(JSON.parse(read(`${folder}/${name}`)))}\n`]))),
    ...keys(web),
    ...await script(web, source, entries),
    "private.css": await style(web, "private"),
    "icons.svg": icons(web, "private-icons.json"),
    ...await fonts(web),
    ...marks(web),
    "licences.txt": licences(web, CONTAINS),
  };
  const published = JSON.stringify(hashes(files));
  const worker = await script(web, source, { sw: join(source, "sw.js") }, { PUBLISHED: published, EDITION: JSON.stringify(sha256(published).slice(0, 16)) });
  const all = { ...files, ...worker };
  return { ...all, "manifest.json": `${JSON.stringify(hashes(all), null, 1)}\n` };
}

/** Address as served to SHA-256 of the bytes. */
const hashes = files => Object.fromEntries(Object.keys(files).sort().map(path => [`/${path}`, sha256(files[path])]));

/** Instruments' keys, without the spaces they are written with: the device scores by them. */
function keys(web) {
  const folder = join(web, "..", "figures", "src", "main", "resources", "org", "wellspring", "figures", "instrument");
  return Object.fromEntries(readdirSync(folder).sort().filter(name => name.endsWith(".json"))
    .map(name => [`instruments/${name}`, `${JSON.stringify(JSON.parse(readFileSync(join(folder, name), "utf8")))}\n`]));
}
