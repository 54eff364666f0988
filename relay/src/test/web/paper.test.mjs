import "./browser.mjs";
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { counterOf } from "../../main/web/protocol/counter.js";
import { draw, grouped, printed } from "../../main/web/protocol/printed.js";
import { signed } from "../../main/web/protocol/token.js";
import { answer, NEW, steps } from "../../main/web/survey/survey.js";
import { isAsked, NOTHING, says, screensOf } from "../../main/web/paper/answers.js";
import { look } from "../../main/web/paper/opened.js";
import { qr, qrPath } from "../../main/web/paper/qr.js";
import { codeHash, codeIn, codeOf, envelopeOf, keyBytes, lock, newCode, PLAIN_BYTES, unlock } from "../../main/web/paper/slip.js";
import { filesIn, privateCode, root } from "./sources.mjs";
import { rehearsal } from "./rehearsal.mjs";
import { MONDAY, made } from "./slips.mjs";

const known = JSON.parse(readFileSync(new URL("../resources/paper-slip.json", import.meta.url), "utf8"));
const hex = bytes => Buffer.from(bytes).toString("hex");
const sha256 = bytes => createHash("sha256").update(bytes).digest("hex");
const bytes = text => new Uint8Array(Buffer.from(text, "base64url"));
const key = id => JSON.parse(readFileSync(join(root, "figures", "src", "main", "resources", "org", "wellspring", "figures", "instrument", `${id}.json`), "utf8"));

test("hash, key, counter and seal are those that the other language finds", async () => {
  const { code, monday, hash, nonce, inside, sealedHash } = known;

  const locked = await lock(code, monday, inside, bytes(nonce));

  assert.equal(await codeHash(code), hash);
  assert.equal(hex(await keyBytes(code)), known.key);
  assert.equal(locked.code, hash);
  assert.equal(await counterOf(inside.token), known.counter);
  assert.equal(sha256(bytes(locked.sealed)), sealedHash);
});

test("a slip has one size and opens with its own code, for its own week, whole", async () => {
  const { code, monday, inside } = known;
  const { sealed } = await lock(code, monday, inside);
  const bent = bytes(sealed);
  bent[500] ^= 1;

  assert.equal(bytes(sealed).length, 12 + PLAIN_BYTES + 16);
  assert.deepEqual(await unlock(code, monday, sealed), { leaf: inside.leaf, token: inside.token, admission: inside.admission });
  for (const [other, week, text] of [["0123456789ABCDEG", monday, sealed], [code, "2026-11-02", sealed], [code, monday, Buffer.from(bent).toString("base64url")], [code, monday, ""], [code, monday, "!"]]) {
    await assert.rejects(unlock(other, week, text), { code: "slip" });
  }
});

test("locked twice, the bytes differ", async () => {
  const [one, other] = [await lock(known.code, known.monday, known.inside), await lock(known.code, known.monday, known.inside)];

  assert.equal(one.code, other.code);
  assert.notEqual(one.sealed, other.sealed);
});

test("a code is read as it is typed, and nothing else is a code", () => {
  assert.equal(codeOf("abcd-efgh jkmn-pqrs"), "ABCDEFGHJKMNPQRS");
  assert.equal(codeOf("oOiIlL-0000000000"), "0011110000000000");
  for (const bad of ["", "ABCDEFGHJKMNPQR", "ABCDEFGHJKMNPQRST", "ABCDEFGHJKMNPQRU", "../../etc"]) assert.equal(codeOf(bad), null, bad);
  assert.equal(codeIn("#ABCD-EFGH-JKMN-PQRS"), "ABCDEFGHJKMNPQRS");
  for (const fragment of ["", "#", "#%zz", "#short"]) assert.equal(codeIn(fragment), null, fragment);
});

test("what is typed is grouped as it is printed, and goes no further than a code", () => {
  assert.equal(grouped("abcdefg", 16), "ABCD-EFG");
  assert.equal(grouped("abcd-", 16), "ABCD");
  assert.equal(grouped("0123456789ABCDEFXX", 16), "0123-4567-89AB-CDEF");
  assert.equal(printed("0123456789ABCDEF"), "0123-4567-89AB-CDEF");
});

test("codes have eighty random bits: every character of the alphabet, in every place", () => {
  const codes = Array.from({ length: 2000 }, newCode);

  assert.equal(new Set(codes).size, 2000);
  for (let place = 0; place < 16; place++) assert.equal(new Set(codes.map(code => code[place])).size, 32);
  assert.match(draw(16), /^[0-9A-HJKMNP-TV-Z]{16}$/);
});

test("a QR code is the one that another encoder draws", () => {
  const drawn = text => sha256(qr(text).map(row => `${row.join("")}\n`).join(""));

  assert.equal(drawn("a"), "94b44f88f972ee032cabad42c8a4b79723ac309b7c019d09aefd5dcd359b7515");
  assert.equal(drawn("https://private.example.org/paper#ABCD-EFGH-JKMN-PQRS"), "9c7239de5db5a25270d9b7996a3b8673bdf5b3a0fadcbd80a72f82af6ad54d95");
  assert.equal(drawn("http://localhost:8081/paper#0123-4567-89AB-CDEF"), "abec2fbc81ab07b4ac763f77f80d989eea6da42fb608efda7059728bbfac0eaf");
  assert.equal(drawn("x".repeat(100)), "83928ea47b6043a7c0b49af4468ade36fa1e77855e48157f40aab03eddd712c6");
  assert.equal(drawn("q".repeat(150)), "425fb75476fd900dd4450cb67dfd46abc8355e5b3cf2e6989583d51121264454");
  assert.equal(drawn("z".repeat(200)), "44c601e463a39fbca8f649868b0b4b571b1fadd04f2a85e375b66bb663d5462a");
  assert.equal(qrPath("a").size, 29);
  assert.throws(() => qr("x".repeat(300)), RangeError);
});

test("a slip leads to its group, its week's questions and the words for what happened", async () => {
  const hospital = await rehearsal();
  const [code] = await made(hospital, [{ leaf: "leaf-4", name: "Ward 4", slips: 5 }]);

  const { slip } = await look(hospital.office, code);

  assert.deepEqual([slip.leaf.name, slip.monday, slip.closes, slip.questions], ["Ward 4", MONDAY, "2026-08-31", null]);
  assert.ok(await signed(slip.leaf.key, slip.tokens.counting));
  assert.deepEqual(screensOf(slip, kind => kind !== "helped-team").map(({ type, kinds }) => [type, kinds]), [["shift", undefined], ["kinds", ["missed-break", "unsafe"]], ["ready", undefined]]);
});

test("an answer on paper is one envelope like any other", async () => {
  const hospital = await rehearsal();
  hospital.state.clock = () => Date.parse("2026-08-26T09:00:00Z");
  const [code] = await made(hospital, [{ leaf: "leaf-4", name: "Ward 4", slips: 5 }]);
  const { slip } = await look(hospital.office, code);

  const envelope = await envelopeOf(slip, says(slip, { ...NOTHING, feeling: "heavy", kinds: ["unsafe", "missed-break"] }));

  assert.equal(await hospital.office.send(envelope), null);
  assert.equal(await hospital.office.send(envelope), null, "the same bytes again");
  const [{ plain, v, token, counter, ...said }, ...more] = await hospital.opened(MONDAY);
  assert.deepEqual(more, []);
  assert.equal(plain.length, 4096);
  assert.deepEqual(said, { leaf: "leaf-4", answers: { [`pulse-${MONDAY}`]: "1" }, kinds: ["missed-break", "unsafe"], asks: [], did: {} });
});

test("a slip used twice counts once, and says the same both times", async () => {
  const hospital = await rehearsal();
  hospital.state.clock = () => Date.parse("2026-08-26T09:00:00Z");
  const [code] = await made(hospital, [{ leaf: "leaf-4", name: "Ward 4", slips: 5 }]);
  const before = await look(hospital.office, code);

  for (const feeling of ["heavy", "good"]) assert.equal(await hospital.office.send(await envelopeOf(before.slip, says(before.slip, { ...NOTHING, feeling }))), null);

  assert.deepEqual((await hospital.opened(MONDAY)).map(({ answers }) => answers), [{ [`pulse-${MONDAY}`]: "1" }]);
  assert.deepEqual(await look(hospital.office, code), before);
});

test("a survey is scored here, its hash is the notice's, and other questions are refused", async () => {
  const asked = { v: 1, wave: `battery-${MONDAY}`, indicators: ["cbi.work.50", "cbi.client.50"], asked: [{ key: key("cbi"), wordings: [] }] };
  const text = JSON.stringify(asked);
  const hospital = await rehearsal({ battery: { id: `battery-${MONDAY}`, kind: "battery", leaf: "organisation", indicators: asked.indicators, questions: sha256(text), sigma2: "12" } });
  hospital.paper.questions = Buffer.from(text).toString("base64url");
  const [code] = await made(hospital, [{ leaf: "leaf-4", name: "Ward 4", slips: 5 }]);

  const { slip } = await look(hospital.office, code);
  const all = steps(slip.questions);
  const survey = all.reduce((so, step) => answer(so, step, step.item.reversed ? step.offers.values[0] : step.offers.values.at(-1)), NEW);

  assert.deepEqual(says(slip, { ...NOTHING, survey }).answers, { [`battery-${MONDAY}`]: "11" });
  assert.deepEqual(says(slip, NOTHING).answers, {});
  assert.deepEqual(screensOf(slip, () => false).map(({ type }) => type), ["shift", ...all.map(() => "question"), "alike", "ready"]);
  assert.equal(isAsked({ type: "alike" }, slip, { ...NOTHING, survey }), false);
  hospital.paper.slips.get(await codeHash(code)).questions = Buffer.from(text.replace("cbi.work.50", "cbi.work.75")).toString("base64url");
  assert.deepEqual(await look(hospital.office, code), { trouble: "refused", code: "questions" });
});

test("a damaged slip, one of another key, and an unknown one are told apart", async () => {
  const hospital = await rehearsal();
  const [code, other] = await made(hospital, [{ leaf: "leaf-4", name: "Ward 4", slips: 5 }]);
  const mine = hospital.paper.slips.get(await codeHash(code));
  const inside = await unlock(code, MONDAY, mine.sealed);

  mine.sealed = (await lock(code, MONDAY, { ...inside, token: inside.admission })).sealed;
  hospital.paper.slips.get(await codeHash(other)).sealed = mine.sealed;

  assert.deepEqual(await look(hospital.office, code), { trouble: "damaged" });
  assert.deepEqual(await look(hospital.office, other), { trouble: "damaged" });
  assert.deepEqual(await look(hospital.office, "0".repeat(16)), { trouble: "unknown" });
  mine.sealed = (await lock(code, MONDAY, { ...inside, leaf: "leaf-nowhere" })).sealed;
  assert.deepEqual(await look(hospital.office, code), { trouble: "refused", code: "leaf-missing" });
});

test("without a connection nothing is lost, and a bent notice is refused", async () => {
  const hospital = await rehearsal();
  const [code] = await made(hospital, [{ leaf: "leaf-4", name: "Ward 4", slips: 5 }]);

  hospital.state.reachable = false;
  assert.deepEqual(await look(hospital.office, code), { trouble: "offline" });
  hospital.state.reachable = true;
  hospital.notices[0] = { ...hospital.notices[0], signature: hospital.notices[0].signature.replace(/^./, letter => (letter === "A" ? "B" : "A")) };
  assert.deepEqual(await look(hospital.office, code), { trouble: "refused", code: "signature" });
});

test("the page for slips keeps nothing and sends no code", () => {
  const scripts = [join(privateCode, "paper.js"), ...["answers", "opened", "office", "parts", "screens", "slip", "text"].map(name => join(privateCode, "paper", `${name}.js`))];
  const code = scripts.map(path => readFileSync(path, "utf8")).join("\n");

  for (const way of [/openVault|createVault|indexedDB|(local|session)Storage|caches\.|document\.cookie/, /serviceWorker/, /credentials: "(?!omit)/]) assert.doesNotMatch(code, way);
  assert.match(readFileSync(join(privateCode, "paper.js"), "utf8"), /replaceState\(\{ step: 0 \}, "", location\.pathname\)/);
});

test("there are words for everything that any profession reports", () => {
  const packs = filesIn(join(root, "app", "src", "main", "resources", "packs"), "pack.json").map(path => JSON.parse(readFileSync(path, "utf8")));
  const ids = new Set(packs.flatMap(({ reports, helped }) => [...reports, ...helped].map(({ id }) => id)));

  for (const file of readdirSync(join(privateCode, "paper", "words"))) {
    const words = JSON.parse(readFileSync(join(privateCode, "paper", "words", file), "utf8"));
    assert.deepEqual(Object.keys(words).filter(name => name.startsWith("kind.")).map(name => name.slice(5)).sort(), [...ids].sort(), file);
  }
});
