// Atkinson Hyperlegible Next, cut to the letters and weights that layer/fonts.css names for each file. What English, German
// and Spanish are written with comes first; the rest of Latin is fetched only where a page holds such a letter.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import subset from "subset-font";

export const FIRST = "atkinson-latin.woff2";
const SOURCES = { [FIRST]: "latin", "atkinson-latin-rest.woff2": "latin", "atkinson-latin-ext.woff2": "latin-ext" };

export async function fonts(web) {
  const faces = facesIn(readFileSync(join(web, "look", "layer", "fonts.css"), "utf8"));
  const cut = await Promise.all(faces.map(async ({ file, letters, wght }) => [file, await subset(source(web, SOURCES[file]), letters, { targetFormat: "woff2", variationAxes: { wght } })]));
  return Object.fromEntries(cut);
}

const source = (web, range) => readFileSync(join(web, "node_modules", "@fontsource-variable", "atkinson-hyperlegible-next", "files",
  `atkinson-hyperlegible-next-${range}-wght-normal.woff2`));

const facesIn = css => [...css.matchAll(/@font-face \{([^}]*)\}/g)].map(([, face]) => {
  const [, file] = /url\(([\w-]+\.woff2)\)/.exec(face);
  const [, min, max] = /font-weight: (\d+) (\d+);/.exec(face);
  return { file, letters: lettersIn(/unicode-range: ([^;]*);/.exec(face)[1]), wght: { min: Number(min), max: Number(max) } };
});

const lettersIn = ranges => ranges.split(",").map(range => range.trim().slice(2).split("-").map(code => Number.parseInt(code, 16)))
  .flatMap(([from, to = from]) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at))).join("");
