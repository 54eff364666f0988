import assert from "node:assert/strict";
import { test } from "node:test";
import { add, answered, isWaiting, missing, newWeek, next, NOTHING, says, sealed, takeBack } from "../../main/web/week/week.js";

const MONDAY = "2026-08-03";
const TODAY = "2026-08-05";
const held = (more = {}) => ({ ...newWeek(MONDAY, 0), tokens: { state: "held" }, ...more });
const kind = (id, settles = 0) => ({ type: "kind", id, settles });
const envelope = counter => ({ counter });

/** Seals and keeps what is due, as send.js does. */
const prepared = (week, content) => {
  const step = next(week, content, TODAY);
  return sealed(week, step, envelope(step.counter));
};

test("a week's counter begins anywhere, so that it does not tell how often something was sent", () => {
  const begins = Array.from({ length: 200 }, () => newWeek(MONDAY).counter);

  assert.ok(begins.every(counter => Number.isInteger(counter) && counter >= 0 && counter < 2 ** 30));
  assert.ok(new Set(begins).size > 195);
  assert.ok(Math.min(...begins) < 2 ** 28 && Math.max(...begins) > 3 * 2 ** 28);
});

test("the first envelope counts one up, and may be empty", () => {
  assert.deepEqual(next(held(), NOTHING, TODAY), { counter: 1, content: NOTHING });
});

test("without tokens nothing is sent, whatever was said", () => {
  for (const state of ["none", "asked", "taken", "refused"]) {
    assert.equal(next(held({ tokens: { state } }), NOTHING, TODAY), undefined);
  }
});

test("an unchanged envelope is not sent twice on one day, and once more on the next", () => {
  const week = prepared(held(), NOTHING);
  const done = answered(week, week.waiting, 200, TODAY);

  assert.equal(next(done, NOTHING, TODAY), undefined);
  assert.deepEqual(next(done, NOTHING, "2026-08-06"), { counter: 2, content: NOTHING });
});

test("what is added afterwards gets a higher counter", () => {
  const week = prepared(held(), NOTHING);
  const done = answered(week, week.waiting, 200, TODAY);
  const content = says(add(done, kind("unsafe")), {}, 1);

  assert.deepEqual(next(done, content, TODAY), { counter: 2, content });
});

test("a lost acknowledgement costs a resend of the same envelope", () => {
  const week = prepared(held(), NOTHING);
  const unheard = answered(week, week.waiting, 0, TODAY);

  assert.deepEqual(next(unheard, NOTHING, TODAY), { again: envelope(1) });
});

test("what is added while an envelope is on its way replaces it with a higher counter", () => {
  const week = prepared(held(), NOTHING);
  const content = says(add(week, kind("unsafe")), {}, 1);

  assert.deepEqual(next(week, content, TODAY), { counter: 2, content });
});

test("an old acknowledgement does not hide what is still waiting", () => {
  const first = prepared(held(), NOTHING);
  const content = says(add(first, kind("unsafe")), {}, 1);
  const second = prepared(first, content);

  const late = answered(second, first.waiting, 200, TODAY);

  assert.deepEqual(late.waiting, second.waiting);
  assert.ok(isWaiting(late, content));
  assert.ok(!isWaiting(answered(late, second.waiting, 200, TODAY), content));
});

test("acknowledgements out of order leave the newest standing", () => {
  const first = prepared(held(), NOTHING);
  const content = says(add(first, kind("unsafe")), {}, 1);
  const second = prepared(first, content);

  const done = answered(answered(second, second.waiting, 200, TODAY), first.waiting, 200, TODAY);

  assert.equal(done.acknowledged.counter, 2);
  assert.equal(done.waiting, null);
});

test("a closed week is never sent again", () => {
  const week = prepared(held(), NOTHING);

  assert.equal(next(answered(week, week.waiting, 410, TODAY), NOTHING, TODAY), undefined);
});

test("a relay that is away, or too early, changes nothing", () => {
  const week = prepared(held(), NOTHING);

  for (const status of [0, 409, 503, 500, 404]) assert.deepEqual(answered(week, week.waiting, status, TODAY), week);
});

test("a token that the relay does not accept is not tried for ever", () => {
  const week = prepared(held(), NOTHING);

  assert.equal(answered(week, week.waiting, 403, TODAY).tokens.state, "refused");
});

test("each kind counts once, however often it is said", () => {
  const week = add(add(held(), kind("unsafe")), kind("unsafe"));

  assert.deepEqual(says(week, {}, 1).kinds, ["unsafe"]);
});

test("ten seconds are undone without a trace", () => {
  const week = add(held(), kind("unsafe", 10));

  assert.deepEqual(says(week, {}, 9).kinds, []);
  assert.deepEqual(says(takeBack(week, kind("unsafe")), {}, 11), NOTHING);
});

test("taking back a changed mind brings the first one back", () => {
  const before = { type: "did", id: "relief", value: "yes", settles: 0 };
  const changed = add(add(held(), before), { ...before, value: "no", settles: 10 });

  assert.deepEqual(says(takeBack(changed, before, [before]), {}, 11).did, { relief: "yes" });
});

test("what is missing at close is exactly what was said and not acknowledged", () => {
  const first = prepared(held(), says(add(held(), kind("unsafe")), {}, 1));
  const partly = answered(first, first.waiting, 200, TODAY);
  const all = says(add(add(partly, kind("unsafe")), kind("missed-break")), { "pulse-1": "1" }, 1);

  assert.deepEqual(missing(partly, all), { answers: { "pulse-1": "1" }, kinds: ["missed-break"], asks: [], did: {} });
});
