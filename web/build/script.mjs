// ES modules, bundled and minified without source maps, so that the same sources always give the same bytes.
import { relative, sep } from "node:path";
import { join } from "node:path";
import { build } from "esbuild";
import { BROWSERS } from "./style.mjs";

export async function script(web, source, entries, define = {}) {
  const result = await build({
    entryPoints: entries, outdir: source, absWorkingDir: source, nodePaths: [join(web, "node_modules")],
    bundle: true, splitting: Object.keys(entries).length > 1, format: "esm", chunkNames: "parts/[name]-[hash]",
    minify: true, write: false, legalComments: "none", target: BROWSERS, define, logLevel: "warning",
  });
  return Object.fromEntries(result.outputFiles
    .map(file => [relative(source, file.path).split(sep).join("/"), file.contents])
    .sort(([a], [b]) => (a < b ? -1 : 1)));
}
