// The person's own check-ins, one a day. Rules only; the store keeps them.
import { bundleStart, quarterStart, addDays } from "../protocol/grid.js";
import { random } from "../protocol/bytes.js";

export const FEELINGS = ["good", "fine", "heavy", "too-much"];

/** Heavy or Too much: the class that may leave, as a one. */
export const isHeavy = feeling => feeling === "heavy" || feeling === "too-much";

/**
 * Keeps the day's check-in. Each day draws its lot once: the week's answer is the one with the lowest lot, so every
 * check-in has the same chance, and saying it again on the same day does not draw again.
 *
 * @param settles moment (epoch milliseconds) until which it can be undone; before that it counts for nothing
 */
export function keep(entries, { day, feeling, settles }, lot = drawLot()) {
  const before = entries.find(entry => entry.day === day);
  const entry = { day, feeling, settles, lot: before?.lot ?? lot };
  return [...entries.filter(other => other.day !== day), entry].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Takes the day's check-in back, to what it was before. */
export function undo(entries, day, before) {
  const others = entries.filter(entry => entry.day !== day);
  return before ? [...others, before].sort((a, b) => (a.day < b.day ? -1 : 1)) : others;
}

/**
 * The answers for the waves that close with this week: for each, one of the check-ins since the last wave of its kind.
 *
 * @param week of a notice, `{monday, waves}`
 * @param start of the organisation's grid
 * @param earlier waves of earlier weeks, `[{kind, monday}]`
 */
export function answers(week, start, earlier, entries, now) {
  const heavyWaves = week.waves.filter(({ kind, indicators }) => indicators.join() === "heavy" && kind in PERIOD);
  return Object.fromEntries(heavyWaves
    .map(({ id, kind }) => [id, drawn(entries, since(kind, week.monday, start, earlier), addDays(week.monday, 6), now)])
    .filter(([, entry]) => entry)
    .map(([id, entry]) => [id, isHeavy(entry.feeling) ? "1" : "0"]));
}

const PERIOD = { pulse: bundleStart, headline: quarterStart };

function since(kind, monday, start, earlier) {
  const lasts = earlier.filter(wave => wave.kind === kind && wave.monday < monday).map(wave => addDays(wave.monday, 7));
  return [PERIOD[kind](start, monday), ...lasts].sort().at(-1);
}

const drawn = (entries, from, to, now) => entries
  .filter(({ day, settles }) => day >= from && day <= to && settles <= now)
  .sort((a, b) => a.lot - b.lot)[0];

function drawLot() {
  const [high, low] = new Uint32Array(random(8).buffer);
  return (high % 2 ** 21) * 2 ** 32 + low;
}
