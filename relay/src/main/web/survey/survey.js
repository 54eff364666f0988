// A survey on its way: what was answered so far, what is asked next, what may leave. Rules only; the store keeps them.
import { classes, offered, score } from "../instrument/score.js";
import { hasClosed } from "../protocol/grid.js";
import { asks } from "./conditions.js";

export const BATTERY = "battery";

/** Nothing answered yet. `answers` are by instrument and item; an item that was left out is `null`. */
export const NEW = Object.freeze({ answers: {}, finished: null });

/**
 * The survey that can be answered now: it has not closed, and its four weeks have begun.
 *
 * @param notices as verified
 * @param now `{day, hour}` in the organisation's zone
 * @returns `{wave, monday, fewest}`, or nothing; `fewest` people stand in one of the divisions it is told of, and it is missing where it is told of everybody only
 */
export function surveyNow(notices, now) {
  for (const { declaration: { weeks } } of notices) {
    if (weeks[0].monday > now.day) continue;
    for (const week of weeks) {
      const wave = week.waves.find(({ kind }) => kind === BATTERY);
      if (wave && !hasClosed(week.monday, now)) return { wave, monday: week.monday, fewest: fewestOf(week) };
    }
  }
  return undefined;
}

function fewestOf({ leaves, divisions = [] }) {
  const people = new Map(leaves.map(({ id, eligible }) => [id, eligible]));
  return divisions.length ? Math.min(...divisions.map(division => division.leaves.reduce((sum, id) => sum + people.get(id), 0))) : undefined;
}

/** Every item in the order it is asked, with the values it offers. */
export const steps = questions => questions.asked.flatMap(({ key, wordings, conditions }, place) =>
  key.questions.items.map(item => ({ place, key, wordings, conditions: conditions ?? [], item, offers: offered(key, item) })));

/** Whether a step is asked after what was answered so far. */
export const isAsked = ({ key, conditions, item }, survey) => asks(conditions, survey.answers[key.id] ?? {}, item.id);

/** The first step from `from` on that is asked, going by `by`; their number, or -1, where there is none. */
export function askedFrom(all, survey, from, by = 1) {
  let at = from;
  while (at >= 0 && at < all.length && !isAsked(all[at], survey)) at += by;
  return at;
}

/** The first step without an answer, or their number when every one has one. */
export function nextStep(all, survey) {
  const open = all.findIndex(step => isAsked(step, survey) && survey.answers[step.key.id]?.[step.item.id] === undefined);
  return open < 0 ? all.length : open;
}

/** @param value one that is offered, or `null` to leave it out */
export const answer = (survey, { key, item }, value) =>
  ({ finished: null, answers: { ...survey.answers, [key.id]: { ...survey.answers[key.id], [item.id]: value } } });

/** Instruments answered alike throughout though their items are keyed both ways: to be read again before they count. */
export const straightLined = (questions, survey) =>
  questions.asked.filter(asked => score(asked.key, counted(asked, survey)).straightLined).map(({ key }) => key.id);

/** What was answered of one instrument, without the items that are no longer asked. */
const counted = ({ key, conditions = [] }, survey) =>
  Object.fromEntries(Object.entries(survey.answers[key.id] ?? {}).filter(([item]) => asks(conditions, survey.answers[key.id], item)));

/**
 * One letter for each statement the wave names, in its order.
 *
 * @param believed ids of instruments that were answered alike throughout and are meant so
 */
export function letters(questions, survey, believed = []) {
  const alike = straightLined(questions, survey).filter(id => !believed.includes(id));
  return questions.indicators.map(id => {
    const asked = questions.asked.find(({ key }) => key.indicators.some(indicator => indicator.id === id));
    return alike.includes(asked.key.id) ? "-" : classes(asked.key, counted(asked, survey), [id]);
  }).join("");
}

/** @param settles moment until which it can be undone; before that it counts for nothing */
export const finish = (survey, classesOf, settles) => ({ ...survey, finished: { classes: classesOf, settles } });

/** What leaves with the week's envelope: nothing before it is finished and settled. */
export const surveyAnswers = (waves, surveys, now) => Object.fromEntries(waves.filter(({ kind }) => kind === BATTERY)
  .map(({ id }) => [id, surveys?.[id]?.finished])
  .filter(([, finished]) => finished && finished.settles <= now)
  .map(([id, finished]) => [id, finished.classes]));
