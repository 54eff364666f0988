import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { app } from "../../../../web/build/app.mjs";
import { sha256 } from "../../../../web/build/output.mjs";
import { relay } from "../../../../web/build/relay.mjs";

const web = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..", "..", "web");
const weight = (files, ...names) => names.map(name => gzipSync(files[name], { level: 9 }).length).reduce((sum, size) => sum + size, 0);

for (const [half, build] of Object.entries({ app, relay })) {
  test(`${half} built twice is byte-equal`, async () => {
    const [once, again] = [await build(web), await build(web)];

    assert.deepEqual(Object.keys(once), Object.keys(again));
    for (const path of Object.keys(once)) assert.equal(sha256(once[path]), sha256(again[path]), path);
  });

  test(`${half} carries no source map and no address of the machine that built it`, async () => {
    const files = await build(web);

    for (const [path, contents] of Object.entries(files).filter(([name]) => /\.(js|css|html|json)$/.test(name))) {
      const text = Buffer.from(contents).toString("utf8");
      assert.ok(!text.includes("sourceMappingURL"), path);
      assert.ok(!text.includes(join(web, "..")), path);
    }
  });
}

test("every file of the person's half is in the manifest with its hash, and nothing else is", async () => {
  const { "manifest.json": manifest, ...files } = await relay(web);

  assert.deepEqual(JSON.parse(manifest), Object.fromEntries(Object.keys(files).sort().map(path => [`/${path}`, sha256(files[path])])));
});

test("a first visit to the app stays under 100 kB", async () => {
  const files = await app(web);
  const page = 4000;

  assert.ok(page + weight(files, "look.css", "htmx.min.js", "app.js", "icons.svg", "atkinson-latin.woff2") < 100_000);
});

test("every variable the style sheets use is defined", async () => {
  for (const [half, sheet] of [[app, "look.css"], [relay, "private.css"]]) {
    const css = Buffer.from((await half(web))[sheet]).toString("utf8");
    const defined = new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map(found => found[1]));
    const used = new Set([...css.matchAll(/var\((--(?:ds-[\w-]+|tap|gap|measure|line|soft))\s*[,)]/g)].map(found => found[1]));

    assert.deepEqual([...used].filter(name => !defined.has(name)), []);
  }
});

test("the app's templates name only icons that are in the sprite", async () => {
  const sprite = (await app(web))["icons.svg"];
  const { templates } = await import("./sources.mjs");

  const wanted = templates().flatMap(path => [...readFileSync(path, "utf8").matchAll(/icon\(name = "([\w-]+)"/g)].map(found => found[1]));

  assert.deepEqual([...new Set(wanted)].filter(name => !sprite.includes(`id="${name}"`)), []);
});

test("a private panel with everything it may load stays under 60 kB of script", async () => {
  const files = await relay(web);
  const text = path => Buffer.from(files[path]).toString("utf8");
  const wanted = new Set();
  const visit = path => {
    if (wanted.has(path) || text(path).includes("zip215")) return;
    wanted.add(path);
    for (const [, name] of text(path).matchAll(/["'](?:\.\.?\/)*((?:parts\/)?[A-Z0-9]{8}\.js|blind\.js)["']/g)) visit(name.startsWith("parts/") || name === "blind.js" ? name : `parts/${name}`);
  };
  visit("panel/checkin.js");
  visit("blind.js");

  assert.ok(wanted.size > 5, "the panel's parts were found");
  assert.ok(weight(files, ...wanted) < 60_000, `${weight(files, ...wanted)}`);
});
