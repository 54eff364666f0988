// Atkinson Hyperlegible Next, Latin and (fetched only where a page needs it) extended Latin.
import { readFileSync } from "node:fs";
import { join } from "node:path";

export function fonts(web) {
  const files = join(web, "node_modules", "@fontsource-variable", "atkinson-hyperlegible-next", "files");
  const font = range => readFileSync(join(files, `atkinson-hyperlegible-next-${range}-wght-normal.woff2`));
  return { "atkinson-latin.woff2": font("latin"), "atkinson-latin-ext.woff2": font("latin-ext") };
}
