// The organisation's half: look, htmx and the few scripts of its server-rendered pages.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fonts, FIRST } from "./fonts.mjs";
import { icons } from "./icons.mjs";
import { licences } from "./licences.mjs";
import { sha256 } from "./output.mjs";
import { script } from "./script.mjs";
import { style } from "./style.mjs";

const CONTAINS = ["@digdir/designsystemet-css", "@fontsource-variable/atkinson-hyperlegible-next", "htmx.org", "lucide-static"];

export async function app(web) {
  const source = join(web, "..", "app", "src", "main", "web");
  const fontFiles = await fonts(web);
  const files = {
    "look.css": withVersions(await style(web, "app"), fontFiles),
    "htmx.min.js": readFileSync(join(web, "node_modules", "htmx.org", "dist", "htmx.min.js")),
    "icons.svg": icons(web),
    ...fontFiles,
    ...marks(web),
    ...await script(web, source, { "app": join(source, "app.js") }),
    "manifest.webmanifest": readFileSync(join(source, "manifest.webmanifest")),
    "licences.txt": licences(web, CONTAINS),
  };
  const edition = sha256(Object.keys(files).sort().map(path => sha256(files[path])).join("\n"));
  return { ...files, ...await script(web, source, { "sw": join(source, "sw.js") }, {
    EDITION: JSON.stringify(edition.slice(0, 16)), FONT: JSON.stringify(`/${withVersion(FIRST, fontFiles)}`),
  }) };
}

/** Addresses as `Assets` gives them: they change with the content, so that browsers may keep the file for good. */
const withVersion = (file, files) => `${file}?v=${sha256(files[file]).slice(0, 12)}`;

const withVersions = (css, files) => Buffer.from(css).toString("utf8")
  .replace(/url\("?([\w-]+\.woff2)"?\)/g, (_, file) => `url(${withVersion(file, files)})`);

/** The product's own mark, as the pictures a phone wants for its home screen. */
export const marks = web => Object.fromEntries(readdirSync(join(web, "look", "mark")).sort()
  .map(name => [name, readFileSync(join(web, "look", "mark", name))]));
