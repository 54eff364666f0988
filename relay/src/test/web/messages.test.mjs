import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { directionOf, LANGUAGES, languageFor, textOf } from "../../main/web/page/text.js";
import { filesIn, privateCode } from "./sources.mjs";

const words = (...path) => JSON.parse(readFileSync(join(privateCode, ...path), "utf8"));
/** Those of the panels, and those about slips, which no panel downloads. */
const messages = Object.fromEntries(LANGUAGES.map(language => [language, { ...words("messages", `${language}.json`), ...words("paper", "words", `${language}.json`) }]));
const code = filesIn(privateCode, ".js").map(path => readFileSync(path, "utf8")).join("\n");

/** Words that the experience page bans from every screen, and their like in the other languages. */
const BANNED = [/resilien/i, /self-care/i, /wellness/i, /\bjourney\b/i, /bounce back/i, /only takes/i, /don.t forget/i, /you haven.t/i, /champion/i,
  /\bpulse\b/i, /\bcircle\b/i, /\bdrill\b/i, /micro-skill/i, /empath/i, /streak/i, /badge/i, /ranking/i, /\brota\b/i, /you said, we did/i,
  /resilienz/i, /achtsam/i, /vergiss nicht/i, /resilencia/i, /no olvides/i, /المرونة النفسية/, /!/, /¡/];

test("all four languages say the same things", () => {
  for (const language of LANGUAGES) assert.deepEqual(Object.keys(messages[language]), Object.keys(messages.en), language);
});

test("no message is empty, and its values are the same in every language", () => {
  const values = text => [...text.matchAll(/\{(\w+)\}/g)].map(found => found[1]).sort();

  for (const language of LANGUAGES) {
    for (const [key, text] of Object.entries(messages[language])) {
      assert.ok(text.trim().length > 0, `${language} ${key}`);
      assert.deepEqual(values(text), values(messages.en[key]), `${language} ${key}`);
    }
  }
});

test("no banned word reaches a screen", () => {
  for (const language of LANGUAGES) {
    for (const [key, text] of Object.entries(messages[language])) {
      assert.deepEqual(BANNED.filter(word => word.test(text)), [], `${language} ${key}: ${text}`);
    }
  }
});

test("sentences stay short", () => {
  for (const [key, text] of Object.entries(messages.en)) {
    for (const sentence of text.split(/(?<=[.?:])\s/)) assert.ok(sentence.split(/\s+/).length <= 25, `${key}: ${sentence}`);
  }
});

test("every message that the code names exists, and every message is named", () => {
  const named = new Set([...code.matchAll(/"([a-z]+(?:[.-][a-z]+)*)"/g)].map(found => found[1]));
  const built = [...code.matchAll(/`([a-z][a-z.-]*\.)\$\{/g)].map(found => found[1]);

  const asked = [...code.matchAll(/\bsay\("([^"]+)"/g)].map(found => found[1]);
  assert.deepEqual(asked.filter(key => !(key in messages.en)), []);
  assert.deepEqual(Object.keys(messages.en).filter(key => !named.has(key) && !built.some(prefix => key.startsWith(prefix))), []);
});

test("the check-in says what it must in forty words", () => {
  const { en } = messages;
  const words = ["checkin.question", "checkin.under", "feeling.good", "feeling.fine", "feeling.heavy", "feeling.too-much", "checkin.skip", "who.title"]
    .flatMap(key => en[key].split(/\s+/));

  assert.ok(words.length <= 40, `${words.length}`);
});

test("the sentences that privacy owes are said as they stand", () => {
  const all = Object.values(messages.en).join("\n");

  for (const owed of ["No name is kept, but this is not noised: someone who knows what everyone else reported could work out yours.",
    "Nothing kept anywhere says what you answered.", "On a phone your employer manages, IT may be able to see it."]) {
    assert.ok(all.includes(owed), owed);
  }
});

test("a language nobody wrote becomes English, and Arabic runs from the right", () => {
  assert.equal(languageFor(["fr-CA", "es-MX"]), "es");
  assert.equal(languageFor(["fr"]), "en");
  assert.equal(directionOf("ar"), "rtl");
});

test("a missing message fails loudly", () => {
  assert.throws(() => textOf("en", {}).say("nowhere"));
});
