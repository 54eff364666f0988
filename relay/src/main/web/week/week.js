// One week's envelope on its way: what it says, what has been sent, what has been acknowledged. Rules only, no network.
import { anywhere } from "../protocol/counter.js";

/** What an envelope says that has nothing to say. */
export const NOTHING = Object.freeze({ answers: {}, kinds: [], asks: [], did: {} });

/** `tokens` is `none`, `asked` (blinded bytes are kept), `held`, `taken` (somebody else's device has them) or `refused`. */
export const newWeek = (monday, counter = anywhere()) => ({ monday, leaf: "", tokens: { state: "none" }, items: [], counter, waiting: null, acknowledged: null, sentOn: "", closed: false });

/** @param item `{type: "kind"|"ask"|"did", id, value?, settles}`; the same id again replaces */
export const add = (week, item) => ({ ...week, items: [...week.items.filter(other => !same(other, item)), item] });

/** Takes an item back, to what was said about it `before`. */
export const takeBack = (week, item, before = []) => ({
  ...week, items: [...week.items.filter(other => !same(other, item)), ...before.filter(other => same(other, item))],
});

const same = (one, other) => one.type === other.type && one.id === other.id;

/** What the envelope would say now; `answers` come from the diary. */
export function says(week, answers, now) {
  const settled = week.items.filter(({ settles }) => settles <= now);
  const ids = type => settled.filter(item => item.type === type).map(({ id }) => id).sort();
  return {
    answers, kinds: ids("kind"), asks: ids("ask"),
    did: Object.fromEntries(settled.filter(({ type }) => type === "did").map(({ id, value }) => [id, value]).sort()),
  };
}

const written = content => JSON.stringify(content);

export const isEmpty = content => written(content) === written(NOTHING);

/**
 * The next thing to send, or nothing. A lost acknowledgement costs a resend of the same envelope. Every day on which a
 * client is open sends once more whether or not anything was added, so that a new counter says nothing.
 *
 * @returns `undefined`, `{again: envelope}` or `{counter, content}` to be sealed
 */
export function next(week, content, today) {
  if (week.tokens.state !== "held" || week.closed) return undefined;
  if (week.waiting && written(week.waiting.content) === written(content)) return { again: week.waiting.envelope };
  const known = week.acknowledged && written(week.acknowledged.content) === written(content);
  if (known && !week.waiting && week.sentOn === today) return undefined;
  return { counter: week.counter + 1, content };
}

/** Kept before it is sent, so that a crash in between resends and never doubles. */
export const sealed = (week, { counter, content }, envelope) => ({ ...week, counter, waiting: { counter, content, envelope } });

/** What a relay's status means for the week. */
export function answered(week, { counter, content }, status, today) {
  if (status === 200) {
    const done = week.waiting?.counter === counter;
    return { ...week, waiting: done ? null : week.waiting, acknowledged: newest(week.acknowledged, { counter, content }), sentOn: today };
  }
  if (status === 410) return { ...week, closed: true };
  if (status === 403 || status === 400) return { ...week, tokens: { state: "refused" } };
  return week;
}

const newest = (known, other) => (known && known.counter > other.counter ? known : other);

/** Something was said that the relay has not acknowledged. */
export const isWaiting = (week, content) => !isEmpty(missing(week, content));

/** What was said and will not be counted if the week closes now. */
export function missing(week, content) {
  const arrived = week.acknowledged?.content ?? NOTHING;
  return {
    answers: lacking(content.answers, arrived.answers), kinds: content.kinds.filter(id => !arrived.kinds.includes(id)),
    asks: content.asks.filter(id => !arrived.asks.includes(id)), did: lacking(content.did, arrived.did),
  };
}

const lacking = (wanted, arrived) => Object.fromEntries(Object.entries(wanted).filter(([id, value]) => arrived[id] !== value));
