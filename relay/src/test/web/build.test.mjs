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

const lettersIn = ranges => ranges.split(",").map(range => range.trim().slice(2).split("-").map(code => Number.parseInt(code, 16)))
  .flatMap(([from, to = from]) => Array.from({ length: to - from + 1 }, (_, at) => from + at));

/** The script and everything that `pattern` leads to from it. */
function read(files, from, pattern) {
  const wanted = new Set();
  const visit = path => {
    if (wanted.has(path)) return;
    wanted.add(path);
    const text = Buffer.from(files[path]).toString("utf8");
    for (const [, name] of text.matchAll(pattern)) visit(new URL(name, `http://half/${path}`).pathname.slice(1));
  };
  visit(from);
  return wanted;
}

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

test("a first visit to Today, with its frame in the other half, stays under 100 kB", async () => {
  const [mine, theirs] = [await app(web), await relay(web)];
  const page = 5000;
  const scripts = read(theirs, "panel/checkin.js", /(?:from|import)\s*"([^"]+\.js)"/g);

  const first = page + weight(mine, "look.css", "app.js", "icons.svg", "icon.svg", "manifest.webmanifest", "atkinson-latin.woff2")
    + weight(theirs, "panel/checkin.html", "private.css", "icons.svg", "icon.svg", "messages/ar.json", "atkinson-latin.woff2", ...scripts);

  assert.ok(first < 100_000, `${first}`);
});

test("the fonts between them hold every letter they held before they were cut, in the weights the look uses", async () => {
  const css = readFileSync(join(web, "look", "layer", "fonts.css"), "utf8");
  const whole = readFileSync(join(web, "node_modules", "@fontsource-variable", "atkinson-hyperlegible-next", "unicode.json"), "utf8");

  const held = lettersIn([...css.matchAll(/unicode-range: ([^;]*);/g)].map(([, ranges]) => ranges).join(","));

  assert.deepEqual(Object.values(JSON.parse(whole)).flatMap(ranges => lettersIn(ranges)).filter(letter => letter >= 0x20 && !(letter > 0x7e && letter < 0xa0) && !held.includes(letter)), []);
  assert.ok([...css.matchAll(/font-weight: (\d+) (\d+)/g)].every(([, least, most]) => least === "400" && most === "700"));
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
    for (const [, name] of text(path).matchAll(/["'](?:\.\.?\/)*((?:parts\/)?[\w-]+-[A-Z0-9]{8}\.js|blind\.js)["']/g)) visit(name.startsWith("parts/") || name === "blind.js" ? name : `parts/${name}`);
  };
  visit("panel/checkin.js");
  visit("blind.js");

  assert.ok(wanted.size > 5, "the panel's parts were found");
  assert.ok(weight(files, ...wanted) < 60_000, `${weight(files, ...wanted)}`);
});

test("what a client downloads to rate stays under 60 kB", async () => {
  const files = await relay(web);
  const scripts = read(files, "rate.js", /(?:from|import)\s*"([^"]+\.js)"/g);

  const all = weight(files, "rate.html", "private.css", "icons.svg", "icon.svg", "rate/words/ar.json", "rate/words/de.json", "atkinson-latin.woff2", ...scripts);

  assert.ok(scripts.size > 1 && all < 60_000, `${all}`);
});
