// A rating on its way: four items, one letter each. Rules only; it lives in the page and nowhere else.

export const ITEMS = ["listened", "explained", "respected", "time"];

/** Letters of the protocol with the words they stand for, from least to most; the last says nothing. */
export const ANSWERS = [["0", "not-at-all"], ["1", "a-little"], ["2", "mostly"], ["3", "fully"], ["-", "no-answer"]];

/** Step 0 picks the language, then one step an item, then send. */
export const LAST_STEP = ITEMS.length + 1;

export const NEW = Object.freeze({ answers: {}, proxy: false });

export const answer = (rating, item, letter) => ({ ...rating, answers: { ...rating.answers, [item]: letter } });

/** The first step that can be shown: nobody lands behind a question without an answer. */
export function stepFor(rating, wanted) {
  const open = ITEMS.findIndex(item => rating.answers[item] === undefined);
  return Math.min(wanted, open < 0 ? LAST_STEP : open + 1);
}

/** What is sealed: every item has a letter. */
export const said = (rating, easy) =>
  ({ answers: Object.fromEntries(ITEMS.map(item => [item, rating.answers[item] ?? "-"])), proxy: rating.proxy, easy });
