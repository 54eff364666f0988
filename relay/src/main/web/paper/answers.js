// What is said with a slip, from the first question to the envelope. Rules only; it lives in the page and nowhere else.
import { isHeavy } from "../diary/diary.js";
import { BATTERY, isAsked as questionIsAsked, letters, NEW, steps, straightLined } from "../survey/survey.js";

/** The check-in's answer stands for these waves. */
const HEAVY = "heavy";

export const NOTHING = Object.freeze({ feeling: null, survey: NEW, believed: [], kinds: [] });

/**
 * What is asked, one a screen: the last shift, the survey's questions and whether they were meant, what happened, send.
 *
 * @param named kinds that there are words for
 */
export function screensOf({ waves, questions, kinds }, named) {
  const survey = questions ? steps(questions).map((step, at) => ({ type: "question", step, first: at === 0 })) : [];
  return [
    ...(waves.some(isCheckin) ? [{ type: "shift" }] : []),
    ...survey, ...(survey.length > 0 ? [{ type: "alike" }] : []),
    ...(kinds.some(named) ? [{ type: "kinds", kinds: kinds.filter(named) }] : []),
    { type: "ready" },
  ];
}

/** Whether a screen has anything to ask: a question's conditions hold; whether it was meant only where everything was answered alike. */
export function isAsked({ type, step }, { questions }, said) {
  if (type === "question") return questionIsAsked(step, said.survey);
  return type !== "alike" || straightLined(questions, said.survey).length > 0;
}

/** What the envelope says. */
export function says({ waves, questions }, { feeling, survey, believed, kinds }) {
  const shift = feeling && waves.filter(isCheckin).map(({ id }) => [id, isHeavy(feeling) ? "1" : "0"]);
  const scored = questions && Object.keys(survey.answers).length > 0 && waves.filter(({ kind }) => kind === BATTERY).map(({ id }) => [id, letters(questions, survey, believed)]);
  return { answers: Object.fromEntries([...shift || [], ...scored || []]), kinds: [...kinds].sort(), asks: [], did: {} };
}

const isCheckin = ({ kind, indicators }) => kind !== BATTERY && indicators.join() === HEAVY;
