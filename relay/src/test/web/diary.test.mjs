import assert from "node:assert/strict";
import { test } from "node:test";
import { answers, isHeavy, keep, undo } from "../../main/web/diary/diary.js";

const START = "2026-08-03";
const day = (date, feeling, lot, settles = 0) => ({ day: date, feeling, lot, settles });
const pulse = { id: "pulse-2026-08-24", kind: "pulse", indicators: ["heavy"] };
const headline = { id: "headline-2026-10-26", kind: "headline", indicators: ["heavy"] };
const weekOf = (monday, ...waves) => ({ monday, waves });

test("Heavy and Too much are the heavy class, and nothing else is", () => {
  assert.deepEqual(["good", "fine", "heavy", "too-much"].map(isHeavy), [false, false, true, true]);
});

test("a day has one check-in, and saying it again keeps its lot", () => {
  const once = keep([], { day: "2026-08-05", feeling: "good", settles: 1 }, 7);
  const again = keep(once, { day: "2026-08-05", feeling: "heavy", settles: 2 }, 3);

  assert.deepEqual(again, [day("2026-08-05", "heavy", 7, 2)]);
});

test("undo brings the day back to what it was before", () => {
  const before = day("2026-08-05", "good", 7, 1);
  const changed = keep([before], { day: "2026-08-05", feeling: "heavy", settles: 2 });

  assert.deepEqual(undo(changed, "2026-08-05", before), [before]);
  assert.deepEqual(undo(changed, "2026-08-05", undefined), []);
});

test("a week in which no wave closes asks for nothing", () => {
  assert.deepEqual(answers(weekOf("2026-08-10"), START, [], [day("2026-08-12", "heavy", 1)], 10), {});
});

test("the pulse's answer is the check-in with the lowest lot of its four weeks", () => {
  const entries = [day("2026-08-05", "good", 9), day("2026-08-18", "too-much", 2), day("2026-08-27", "fine", 5)];

  assert.deepEqual(answers(weekOf("2026-08-24", pulse), START, [], entries, 10), { "pulse-2026-08-24": "1" });
});

test("a check-in from before the bundle does not count in it", () => {
  const week = weekOf("2026-09-21", { ...pulse, id: "pulse-2026-09-21" });

  assert.deepEqual(answers(week, START, [], [day("2026-08-30", "too-much", 1)], 10), {});
  assert.deepEqual(answers(week, START, [], [day("2026-08-31", "too-much", 1)], 10), { "pulse-2026-09-21": "1" });
});

test("the Monday on which a week closes already belongs to the next", () => {
  assert.deepEqual(answers(weekOf("2026-08-24", pulse), START, [], [day("2026-08-31", "heavy", 1)], 10), {});
});

test("the headline draws from the whole quarter, apart from the pulse", () => {
  const entries = [day("2026-08-05", "too-much", 1), day("2026-10-28", "good", 5)];
  const week = weekOf("2026-10-26", { ...pulse, id: "pulse-2026-10-26" }, headline);

  assert.deepEqual(answers(week, START, [], entries, 10), { "pulse-2026-10-26": "0", "headline-2026-10-26": "1" });
});

test("a wave of the same kind within the bundle ends what the next may draw from", () => {
  const entries = [day("2026-08-05", "too-much", 1), day("2026-08-12", "good", 5)];
  const week = weekOf("2026-08-10", { ...pulse, id: "pulse-2026-08-10" });

  assert.deepEqual(answers(week, START, [{ kind: "pulse", monday: "2026-08-03" }], entries, 10), { "pulse-2026-08-10": "0" });
});

test("what can still be undone counts for nothing", () => {
  assert.deepEqual(answers(weekOf("2026-08-24", pulse), START, [], [day("2026-08-27", "heavy", 1, 11)], 10), {});
});

test("a wave with another question is not answered from check-ins", () => {
  assert.deepEqual(answers(weekOf("2026-08-24", { id: "battery", kind: "battery", indicators: ["item-3"] }), START, [], [day("2026-08-27", "heavy", 1)], 10), {});
});

test("over many people every check-in of the period is drawn equally often", () => {
  const drawn = { good: 0, "too-much": 0 };

  for (let person = 0; person < 4000; person++) {
    let entries = [];
    ["2026-08-04", "2026-08-11", "2026-08-18", "2026-08-25"].forEach((date, at) => {
      entries = keep(entries, { day: date, feeling: at === 0 ? "too-much" : "good", settles: 0 });
    });
    drawn[answers(weekOf("2026-08-24", pulse), START, [], entries, 10)["pulse-2026-08-24"] === "1" ? "too-much" : "good"]++;
  }

  // A quarter of 4000 with a standard deviation of 27; six of them either way.
  assert.ok(Math.abs(drawn["too-much"] - 1000) < 165, `${drawn["too-much"]}`);
});
