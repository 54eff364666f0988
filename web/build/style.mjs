// One style sheet from three layers: our theme, the parts of designsystemet a half uses, and our own layer on top.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/** Browsers that know `:has()`; older ones get plain but working forms. */
export const BROWSERS = ["chrome105", "safari15.4", "firefox121"];

export async function style(web, half) {
  const parts = JSON.parse(readFileSync(join(web, "look", "parts.json"), "utf8"))[half];
  const sheets = join(web, "node_modules", "@digdir", "designsystemet-css", "dist", "src");
  const sheet = name => readFileSync(join(sheets, `${name}.css`), "utf8");
  const theme = readFileSync(join(web, "look", "theme.css"), "utf8").replace(/^@charset[^;]*;/, "");
  const result = await build({
    stdin: {
      contents: [
        "@layer ds.theme, ds.base, ds.components, wellspring;",
        theme,
        `@layer ds.base { ${sheet("base")} }`,
        `@layer ds.components { ${parts.map(sheet).join("\n")} }`,
        readFileSync(join(web, "look", `${half}.css`), "utf8").replace(/@import "([^"]+)";/g,
          (_, path) => readFileSync(join(web, "look", path), "utf8")),
      ].join("\n"),
      loader: "css",
      resolveDir: join(web, "look"),
    },
    bundle: true, minify: true, write: false, legalComments: "none", target: BROWSERS, external: ["*.woff2"],
    logLevel: "warning",
  });
  return result.outputFiles[0].contents;
}
