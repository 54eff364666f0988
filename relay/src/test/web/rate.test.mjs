import "./browser.mjs";
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, test } from "node:test";
import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from "@hpke/core";
import { base64url } from "../../main/web/protocol/bytes.js";
import { voiceFor } from "../../main/web/rate/aloud.js";
import { codeHash, codeIn, codeOf, printed, sealRating } from "../../main/web/rate/card.js";
import { office } from "../../main/web/rate/office.js";
import { ANSWERS, answer, ITEMS, LAST_STEP, NEW, said, stepFor } from "../../main/web/rate/rating.js";
import { likeliestFirst, tongue, tonguesOf } from "../../main/web/rate/tongues.js";
import { filesIn, privateCode } from "./sources.mjs";

const folder = join(privateCode, "rate", "words");
const files = Object.fromEntries(readdirSync(folder).map(name => [name.replace(".json", ""), JSON.parse(readFileSync(join(folder, name), "utf8"))]));
const page = readFileSync(join(privateCode, "rate.html"), "utf8");
const code = [join(privateCode, "rate.js"), ...filesIn(join(privateCode, "rate"), ".js")].map(path => readFileSync(path, "utf8")).join("\n");
const whole = ["listened", "explained", "respected", "time"].reduce((rating, item) => answer(rating, item, "3"), NEW);
const realFetch = globalThis.fetch;

afterEach(() => { globalThis.fetch = realFetch; });

test("a language, four answers and send are six taps", () => {
  let [rating, step, taps] = [NEW, 1, 1];
  while (step < LAST_STEP) {
    rating = answer(rating, ITEMS[step - 1], "2");
    step = stepFor(rating, step + 1);
    taps++;
  }

  assert.equal(taps + 1, 6);
});

test("nobody lands behind a question without an answer, and the way back is open", () => {
  assert.equal(stepFor(NEW, 4), 1);
  assert.equal(stepFor(answer(NEW, "listened", "-"), LAST_STEP), 2);
  assert.equal(stepFor(whole, 2), 2);
  assert.equal(stepFor(whole, LAST_STEP), LAST_STEP);
});

test("not answering is an answer like the others, and what is sealed has all four", () => {
  assert.deepEqual(ANSWERS.map(([letter]) => letter), ["0", "1", "2", "3", "-"]);
  assert.deepEqual(said(answer(whole, "time", "-"), true), { answers: { listened: "3", explained: "3", respected: "3", time: "-" }, proxy: false, easy: true });
});

test("a code is read as it is typed, and nothing else is a code", () => {
  assert.equal(codeOf("abcd-efgh jkmn"), "ABCDEFGHJKMN");
  assert.equal(codeOf("oOiIlL-000000"), "001111000000");
  for (const bad of ["", "ABCDEFGHJKM", "ABCDEFGHJKMNP", "ABCDEFGHJKMU", "../../etc", "ABCD'EFGHJKM"]) assert.equal(codeOf(bad), null, bad);
  assert.equal(codeIn("/rate/ABCD-EFGH-JKMN"), "ABCDEFGHJKMN");
  for (const path of ["/rate", "/rate/", "/rate/%zz", "/rate/short"]) assert.equal(codeIn(path), null, path);
  assert.equal(printed("ABCDEFGHJKMN"), "ABCD-EFGH-JKMN");
});

test("a card's hash is the one the app prints by", async () => {
  assert.equal(await codeHash("ABCDEFGHJKMN"), await codeHash("ABCDEFGHJKMN"));
  assert.match(await codeHash("ABCDEFGHJKMN"), /^[0-9a-f]{64}$/);
  assert.notEqual(await codeHash("ABCDEFGHJKMN"), await codeHash("ABCDEFGHJKMP"));
});

test("a rating has one size, opens for its card alone, and says what was tapped", async () => {
  const suite = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
  const pair = await suite.kem.generateKeyPair();
  const card = { stock: "stock-0000000000000001", sealing: base64url(await suite.kem.serializePublicKey(pair.publicKey)) };

  const body = await sealRating(card, "ABCDEFGHJKMN", said({ ...whole, proxy: true }, false));

  assert.deepEqual([body.v, body.code], [1, "ABCDEFGHJKMN"]);
  const sealed = new Uint8Array(Buffer.from(body.sealed, "base64url"));
  assert.equal(sealed.length, 560);
  const opened = async of => suite.open({ recipientKey: pair, enc: sealed.slice(0, 32).buffer,
    info: new TextEncoder().encode(`wellspring/rating/1|${card.stock}|${await codeHash(of)}`) }, sealed.slice(32).buffer);
  const plain = new Uint8Array(await opened("ABCDEFGHJKMN"));
  const length = new DataView(plain.buffer).getUint32(0);
  assert.deepEqual(JSON.parse(new TextDecoder().decode(plain.slice(4, 4 + length))),
    { v: 1, answers: { listened: "3", explained: "3", respected: "3", time: "3" }, proxy: true, easy: false });
  assert.ok(plain.slice(4 + length).every(byte => byte === 0));
  await assert.rejects(opened("ABCDEFGHJKMP"));
});

test("every answer of the relay names a screen, and silence does too", async () => {
  const answering = status => { globalThis.fetch = async () => new Response("{}", { status }); };
  const troubles = async (ask, statuses) => {
    const found = [];
    for (const status of statuses) {
      answering(status);
      found.push(await ask());
    }
    return found;
  };

  assert.deepEqual((await troubles(() => office.card("x"), [404, 409, 410, 429, 503, 400])).map(({ trouble }) => trouble), ["unknown", "early", "closed", "often", "offline", "offline"]);
  assert.deepEqual(await troubles(() => office.rate({}), [200, 404, 409, 410, 429, 500]), [null, "unknown", "used", "closed", "often", "offline"]);
  globalThis.fetch = async () => { throw new TypeError("no network"); };
  assert.equal(await office.rate({}), "offline");
  assert.deepEqual(await office.card("x"), { trouble: "offline" });
  for (const screen of ["unknown", "early", "closed", "often", "offline", "used", "failed"]) {
    for (const { words } of Object.values(files)) assert.ok(words[screen] && words[`${screen}.what`], screen);
  }
});

test("the browser's language comes first, then the others; without a network there is English", async () => {
  const list = ["ar", "de", "en", "es", "nl"].map(tag => ({ tag }));

  assert.deepEqual(likeliestFirst(list, ["nl-BE", "de"]).map(({ tag }) => tag), ["nl", "de", "en", "ar", "es"]);
  assert.equal(likeliestFirst(list, ["fr"])[0].tag, "en");
  const { first, list: only } = await tonguesOf({ languages: async () => { throw new TypeError(); }, words: async () => files.en }, ["de"]);
  assert.deepEqual([first.word("send"), only.length], ["Send", 1]);
});

test("a name in another script does not turn the sentence around it", async () => {
  const { word } = await tongue({ words: async () => files.ar }, { tag: "ar", dir: "rtl", words: "" });

  assert.equal(word("danger", { number: "999" }), "هل أنت في خطر الآن؟ اتصل بالرقم \u2068999\u2069");
});

test("only a voice that lives on the device reads aloud", () => {
  const voices = [{ lang: "de-DE", localService: false, name: "far" }, { lang: "de_AT", localService: true, name: "near" }, { lang: "en-GB", localService: true }];

  assert.equal(voiceFor("de", voices).name, "near");
  assert.equal(voiceFor("es", voices), undefined);
});

test("every language says the same things, shortly and without a banned word", () => {
  const values = text => [...text.matchAll(/\{(\w+)\}/g)].map(found => found[1]).sort();

  assert.deepEqual(Object.keys(files).sort(), ["ar", "de", "en", "es"]);
  for (const [tag, { language, name, dir, words }] of Object.entries(files)) {
    assert.deepEqual([language, Object.keys(words)], [tag, Object.keys(files.en.words)], tag);
    assert.ok(name && ["ltr", "rtl"].includes(dir));
    for (const [key, text] of Object.entries(words)) {
      assert.ok(text.trim() && !/[!¡<>]/.test(text), `${tag} ${key}`);
      assert.deepEqual(values(text), values(files.en.words[key]), `${tag} ${key}`);
      for (const sentence of text.split(/(?<=[.?؟:])\s/)) assert.ok(sentence.split(/\s+/).length <= 20, `${tag} ${key}: ${sentence}`);
    }
  }
});

test("ninety words are all that must be read before it is sent", () => {
  const { words } = files.en;
  const read = ["pick", "what", ...ITEMS, ...ANSWERS.map(([, key]) => key), "ready", "who", "proxy", "send", "unsafe", "complain"];

  assert.ok(read.flatMap(key => words[key].split(/\s+/)).length <= 90);
});

test("every word that the page names exists, and every one is named", () => {
  const asked = [...code.matchAll(/\b(?:word|plainly)\("([^"]+)"/g)].map(found => found[1]);
  const named = new Set([...code.matchAll(/"([a-z]+(?:[.-][a-z]+)*)"/g)].map(found => found[1]));

  assert.deepEqual(asked.filter(key => !(key in files.en.words)), []);
  assert.deepEqual(Object.keys(files.en.words).filter(key => !named.has(key) && !named.has(key.replace(/^easy\./, "")) && !named.has(key.replace(/\.what$/, ""))), []);
});

test("the page keeps nothing on the device and starts no worker", () => {
  assert.ok(!/indexedDB|localStorage|sessionStorage|cookie\b|serviceWorker|caches\./.test(code.replaceAll("No cookie", "")));
});

test("without a script the page says so and keeps both ways out, in every language", () => {
  const still = page.slice(page.indexOf("<noscript>"));
  for (const tag of Object.keys(files)) {
    for (const way of ["unsafe", "complain"]) {
      assert.ok(still.includes(`href="/rate/${way}?lang=${tag}">${files[tag].words[way]}</a>`), `${tag} ${way}`);
    }
  }
});
