import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { classes, score } from "../../main/web/instrument/score.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..", "..");
const keysIn = join(root, "figures", "src", "main", "resources", "org", "wellspring", "figures", "instrument");
const keys = readdirSync(keysIn).filter(name => name.endsWith(".json")).map(name => JSON.parse(readFileSync(join(keysIn, name), "utf8")));
const key = id => keys.find(each => each.id === id);
const called = name => keys.find(({ id, about }) => [id, about.name, ...about.aliases].some(each => each.toLowerCase() === name.split("(")[0].trim().toLowerCase()));
const inOrder = (of, values) => Object.fromEntries(of.questions.items.map(({ id }, at) => [id, values[at]]));
const throughout = (of, value) => inOrder(of, of.questions.items.map(() => value));

const vectors = join(root, "..", "shared", "vectors", "scoring.json");
test("every known answer comes out", { skip: existsSync(vectors) ? false : "shared/vectors/scoring.json is not beside this repository" }, () => {
  for (const known of JSON.parse(readFileSync(vectors, "utf8"))) {
    const of = called(known.instrument);
    const groups = Array.isArray(known.input) ? { all: known.input } : typeof known.input === "object" ? known.input : { all: [known.input] };
    const answers = groups.all ? inOrder(of, groups.all)
      : Object.assign({}, ...Object.entries(groups).map(([scale, values]) => Object.fromEntries(of.scales.find(({ id }) => id === scale).items.map((item, at) => [item, values[at]]))));
    const scored = score(of, answers);
    for (const [name, expected] of Object.entries(known.expected)) {
      const is = name in scored.scales ? scored.scales[name] : scored.cutOffs[name];
      if (typeof expected === "number") assert.ok(Math.abs(is - expected) < 5e-5, `${known.instrument} ${name}: ${is}`);
      else assert.equal(is, expected, `${known.instrument} ${name}`);
    }
  }
});

const byJava = join(root, "figures", "target", "scored-by-java.json");
test("the device and the library give the same bits", { skip: existsSync(byJava) ? false : "run the tests of figures first: they write figures/target/scored-by-java.json" }, () => {
  const cases = JSON.parse(readFileSync(byJava, "utf8"));

  assert.ok(cases.length >= 3000);
  for (const { instrument, answers, scales, cutOffs, straightLined, classes: expected } of cases) {
    const of = key(instrument);
    assert.deepEqual(score(of, answers), { scales, cutOffs, straightLined });
    assert.equal(classes(of, answers, of.indicators.map(({ id }) => id)), expected);
  }
});

test("always throughout the work scale is not a hundred", () => {
  assert.equal(score(key("cbi"), throughout(key("cbi"), 100)).scales.work, 600 / 7);
});

test("an item left out is a missing one", () => {
  const { scales } = score(key("cbi"), { "personal.1": 75, "personal.2": 75, "personal.3": null });

  assert.deepEqual(scales, { personal: null, work: null, client: null });
});

test("classes stand in the order they were asked for, a dash where there is no score", () => {
  const answers = inOrder(key("cbi"), [75, 75, 75, 75, 75, 75, 0, 0, 0, 0, 0, 0, 100]);

  assert.equal(classes(key("cbi"), answers, ["cbi.client.50", "cbi.personal.50", "cbi.work.50"]), "-10");
});

test("class one is the heavier side also where high is good", () => {
  assert.equal(classes(key("who-5"), throughout(key("who-5"), 0), ["who-5.percent.50"]), "1");
  assert.equal(classes(key("who-5"), throughout(key("who-5"), 5), ["who-5.percent.50"]), "0");
});

test("one answer throughout is marked where items are keyed both ways, and only there", () => {
  assert.equal(score(key("olbi"), throughout(key("olbi"), 3)).straightLined, true);
  assert.equal(score(key("miss-hp"), throughout(key("miss-hp"), 1)).straightLined, true);
  assert.equal(score(key("care"), throughout(key("care"), 5)).straightLined, false);
  assert.equal(score(key("olbi"), {}).straightLined, false);
});

test("an answer that is not offered is refused by its item and never repeated", () => {
  for (const wrong of [-1, 6, 2.5, "3", true, Number.NaN, Infinity, 4711, [3], {}]) {
    assert.throws(() => score(key("who-5"), { 3: wrong }), error => error instanceof RangeError && /item 3 of who-5/.test(error.message) && !error.message.includes("4711"));
  }
});

test("an item or a statement there is not is refused", () => {
  assert.throws(() => score(key("who-5"), { 6: 1 }), RangeError);
  assert.throws(() => score(key("who-5"), { constructor: 1 }), RangeError);
  assert.throws(() => classes(key("who-5"), {}, ["cbi.work.50"]), RangeError);
});

test("up to two ratings that do not apply are replaced by the mean of the rest", () => {
  assert.equal(score(key("care"), inOrder(key("care"), [4, 5, null, 4, 5, 3, null, 4, 4, 5])).scales.total, 42.5);
  assert.equal(score(key("care"), inOrder(key("care"), [4, 5, null, 4, 5, 3, null, 4, null, 5])).scales.total, null);
});
