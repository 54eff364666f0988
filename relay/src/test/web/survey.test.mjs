import "./browser.mjs";
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { beforeEach, test } from "node:test";
import { alone, passingVault } from "../../main/web/store/vault.js";
import { questionsOf } from "../../main/web/survey/questions.js";
import { asks } from "../../main/web/survey/conditions.js";
import { answer, askedFrom, finish, isAsked, letters, NEW, nextStep, steps, straightLined, surveyAnswers, surveyNow } from "../../main/web/survey/survey.js";
import { learnNotices, visit } from "../../main/web/visit/visit.js";
import { collect } from "../../main/web/week/collect.js";
import { sendDue } from "../../main/web/week/send.js";
import { rehearsal, standingClock } from "./rehearsal.mjs";

const key = id => JSON.parse(readFileSync(new URL(`../../../../figures/src/main/resources/org/wellspring/figures/instrument/${id}.json`, import.meta.url), "utf8"));
const asked = { v: 1, wave: "battery-2026-08-17", indicators: ["cbi.work.50", "cbi.client.50", "burnout-single.answer.3"],
  asked: [{ key: key("cbi"), wordings: [] }, { key: key("burnout-single"), wordings: [] }] };
const text = JSON.stringify(asked);
const digest = createHash("sha256").update(text).digest("hex");
const MONDAY = "2026-08-17";
const battery = { id: `battery-${MONDAY}`, kind: "battery", leaf: "organisation", indicators: asked.indicators, questions: digest, sigma2: "18" };

const all = steps(asked);
const everything = value => all.reduce((survey, step) => answer(survey, step, value(step)), NEW);
const heaviest = ({ item, offers }) => (item.reversed ? offers.values[0] : offers.values.at(-1));

let hospital;
let clock;
beforeEach(async () => {
  clock = standingClock("2026-08-05T07:10:00Z");
});

async function withBattery(change = wave => wave) {
  hospital = await rehearsal({ battery: change(battery) });
  hospital.state.clock = clock;
}

let devices = 0;
function ownPhone() {
  const records = passingVault();
  const device = ++devices;
  const vault = { ...records, lasting: true, update: (name, change) => alone(`survey ${device} ${name}`, () => records.update(name, change)) };
  const parent = { ...hospital.person("ana"), questions: async () => ({ questions: text }) };
  const opened = visit({ parent, relay: hospital.relay, setting: {}, vault, clock });
  opened.chance = () => 1;
  return opened;
}

test("every item is asked once, in the order of the key", () => {
  assert.equal(all.length, 20);
  assert.deepEqual(all.slice(0, 2).map(({ item }) => item.id), ["personal.1", "personal.2"]);
  assert.equal(new Set(all.map(({ key: { id }, item }) => `${id} ${item.id}`)).size, 20);
});

test("a survey goes on where it stopped, and a question left out is not asked again", () => {
  const begun = answer(answer(NEW, all[0], 100), all[1], null);

  assert.equal(nextStep(all, NEW), 0);
  assert.equal(nextStep(all, begun), 2);
  assert.equal(nextStep(all, everything(() => null)), all.length);
});

test("one letter leaves for each statement and nothing of the answers", () => {
  assert.equal(letters(asked, everything(heaviest)), "111");
  assert.equal(letters(asked, everything(() => null)), "---");
  assert.equal(letters(asked, answer(everything(() => null), all[19], 1)), "--0");
});

test("answers alike throughout count only when they are meant", () => {
  const alike = everything(({ key: { id }, offers }) => (id === "cbi" ? 100 : offers.values[0]));
  const suspect = straightLined(asked, alike);

  for (const id of suspect) assert.equal(letters(asked, alike, [id]).includes("-"), false);
  if (suspect.length > 0) assert.equal(letters(asked, alike).startsWith("--"), true);
});

test("changing an answer takes the survey back until it is finished again", () => {
  const done = finish(everything(heaviest), "111", 10);

  assert.deepEqual(surveyAnswers([battery], { [battery.id]: done }, 10), { [battery.id]: "111" });
  assert.deepEqual(surveyAnswers([battery], { [battery.id]: done }, 9), {});
  assert.deepEqual(surveyAnswers([battery], { [battery.id]: answer(done, all[0], 0) }, 10), {});
  assert.deepEqual(surveyAnswers([{ ...battery, id: "battery-2027-08-16" }], { [battery.id]: done }, 10), {});
});

test("a survey can be answered from the first day of its four weeks until it closes", async () => {
  await withBattery();
  const phone = ownPhone();
  await learnNotices(phone);
  const at = (day, hour = 8) => surveyNow(phone.notices, { day, hour })?.wave.id;

  assert.equal(at("2026-08-02"), undefined);
  assert.equal(at("2026-08-03"), battery.id);
  assert.equal(at("2026-08-24", 11), battery.id);
  assert.equal(at("2026-08-24", 12), undefined);
});

test("how few people stand in a department is known before anything is answered, and nothing is said where it is told of everybody", () => {
  const leaves = [{ id: "leaf-a", eligible: 40 }, { id: "leaf-b", eligible: 30 }, { id: "leaf-c", eligible: 61 }];
  const now = week => surveyNow([{ declaration: { weeks: [{ monday: "2026-08-03", waves: [battery], leaves, ...week }] } }], { day: "2026-08-05", hour: 8 });

  assert.equal(now({ divisions: [{ leaves: ["leaf-c"] }, { leaves: ["leaf-b", "leaf-a"] }] }).fewest, 61);
  assert.equal(now({ divisions: [{ leaves: ["leaf-a"] }, { leaves: ["leaf-b", "leaf-c"] }] }).fewest, 40);
  assert.equal(now({ divisions: [] }).fewest, undefined);
  assert.equal(now({}).fewest, undefined);
});

test("questions that are not those of the notice are refused", async () => {
  await withBattery(wave => ({ ...wave, questions: "0".repeat(64) }));
  const phone = ownPhone();
  await learnNotices(phone);

  await assert.rejects(questionsOf(phone, surveyNow(phone.notices, { day: "2026-08-05", hour: 8 })), { code: "questions" });
});

test("the questions are fetched once and are there without a network", async () => {
  await withBattery();
  const phone = ownPhone();
  await learnNotices(phone);
  const now = surveyNow(phone.notices, { day: "2026-08-05", hour: 8 });

  const first = await questionsOf(phone, now);
  phone.parent = null;

  assert.deepEqual(await questionsOf(phone, now), first);
});

test("what was answered two weeks early leaves in the week that counts, once, and as letters alone", async () => {
  await withBattery();
  const phone = ownPhone();
  await learnNotices(phone);
  await collect(phone);
  await phone.vault.update("surveys", () => ({ [battery.id]: finish(everything(heaviest), letters(asked, everything(heaviest)), clock()) }));
  await sendDue(phone);

  clock.to("2026-08-18T07:10:00Z");
  await sendDue(phone);

  assert.deepEqual((await hospital.opened("2026-08-03")).map(({ answers }) => answers), [{}]);
  const [counted] = await hospital.opened(MONDAY);
  assert.deepEqual(counted.answers, { [battery.id]: "111" });
  assert.equal(JSON.stringify(counted).includes("personal.1"), false);
});

const two = { id: "own", questions: { answers: [{ id: "no-yes", values: [0, 1], notApplicable: true }, { id: "often", values: [1, 2, 3], notApplicable: false }],
  items: [{ id: "1", answers: "no-yes", reversed: false }, { id: "2", answers: "often", reversed: false }, { id: "3", answers: "often", reversed: false }], oneAnswerIsSuspect: false },
  scales: [{ id: "total", items: ["1", "2", "3"], method: { kind: "SUM", factor: 1 }, needed: { answered: 1, source: "" }, better: "LOWER", cutOffs: [], printed: true }],
  indicators: [{ id: "own.total", scale: "total", comparison: "AT_LEAST", value: 6, standing: "OWN", source: "" }] };
const onlyAfter = (item, question, operator, value) => ({ item, any: false, when: [{ question, operator, value }] });
const conditional = { v: 1, wave: "battery", indicators: ["own.total"], asked: [{ key: two, wordings: [], conditions: [onlyAfter("2", "1", "=", 1), onlyAfter("3", "2", "exists", 1)] }] };

test("a question with a condition is asked only once the condition holds", () => {
  const [first, second, third] = steps(conditional);
  const no = answer(NEW, first, 0);
  const yes = answer(NEW, first, 1);

  assert.equal(isAsked(second, NEW), false);
  assert.equal(nextStep(steps(conditional), no), 3);
  assert.equal(nextStep(steps(conditional), yes), 1);
  assert.equal(isAsked(third, yes), false);
  assert.equal(isAsked(third, answer(yes, second, 3)), true);
  assert.equal(askedFrom(steps(conditional), no, 1), 3);
  assert.equal(askedFrom(steps(conditional), no, 2, -1), 0);
});

test("an answer to a question that is no longer asked counts for nothing, nor for what hangs on it", () => {
  const [first, second, third] = steps(conditional);
  const all = answer(answer(answer(NEW, first, 1), second, 3), third, 3);
  const changed = answer(all, first, 0);

  assert.equal(letters(conditional, all), "1");
  assert.equal(isAsked(third, changed), false);
  assert.equal(letters(conditional, changed), "0");
});

for (const [operator, value, given, holds] of [["!=", 2, 3, true], ["!=", 2, 2, false], ["!=", 2, null, false], [">", 2, 3, true], [">", 2, 2, false], ["<", 2, 1, true], ["<", 2, 2, false],
  [">=", 2, 2, true], [">=", 2, 1, false], ["<=", 2, 2, true], ["<=", 2, 3, false], ["<", 2, null, false], ["exists", 0, null, true], ["exists", 0, 1, false], ["exists", 1, null, false]]) {
  test(`an answer of ${given} ${holds ? "meets" : "does not meet"} ${operator} ${value}`, () =>
    assert.equal(asks([onlyAfter("b", "a", operator, value)], { a: given }, "b"), holds));
}

test("of several conditions all must hold, or any where the instrument says so", () => {
  const when = [{ question: "a", operator: "=", value: 1 }, { question: "b", operator: "=", value: 1 }];

  assert.equal(asks([{ item: "c", any: false, when }], { a: 1, b: 0 }, "c"), false);
  assert.equal(asks([{ item: "c", any: true, when }], { a: 1, b: 0 }, "c"), true);
});
