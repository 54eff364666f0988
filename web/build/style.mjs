// One style sheet from three layers: our theme, the parts of designsystemet a half uses, and our own layer on top.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { onlyColours, onlyUsed } from "./prune.mjs";

/** Browsers that know `:has()`; older ones get plain but working forms. */
export const BROWSERS = ["chrome105", "safari15.4", "firefox121"];

export async function style(web, half) {
  const look = name => readFileSync(join(web, "look", name), "utf8");
  const { parts, colours } = JSON.parse(look("parts.json"))[half];
  const sheet = name => readFileSync(join(web, "node_modules", "@digdir", "designsystemet-css", "dist", "src", `${name}.css`), "utf8");
  const rest = [
    `@layer ds.base { ${sheet("base")} }`,
    `@layer ds.components { ${parts.map(sheet).join("\n")} }`,
    look(`${half}.css`).replace(/@import "([^"]+)";/g, (_, path) => look(path)),
  ].join("\n");
  const theme = onlyUsed(onlyColours(look("theme.css").replace(/^@charset[^;]*;/, ""), colours), rest);
  const result = await build({
    stdin: { contents: `@layer ds.theme, ds.base, ds.components, wellspring;\n${theme}\n${rest}`, loader: "css", resolveDir: join(web, "look") },
    bundle: true, minify: true, write: false, legalComments: "none", target: BROWSERS, external: ["*.woff2"],
    logLevel: "warning",
  });
  return result.outputFiles[0].contents;
}
