// How a survey's question looks, wherever it is answered: big answers, the wording's own language and licence.
import { el } from "../page/dom.js";
import { choice, tick } from "../panels/parts.js";

/** @param tell called with the value, `null` for "does not apply" @param first whether it is the instrument's first question */
export function questionScreen({ language }, step, { chosen, tell, first, back, leaveOut, state }) {
  const wording = wordingOf(step, language);
  return [
    first && wording.instructions && el("p", { lang: wording.language, dir: "auto" }, wording.instructions),
    el("h1", { lang: wording.language, dir: "auto" }, wording.items.find(({ id }) => id === step.item.id).text),
    el("div", { class: "choices", role: "group", lang: wording.language }, labels(step, wording).map(({ value, text }) =>
      el("button", { class: "choice", type: "button", dir: "auto", aria: { pressed: chosen === value }, on: { click: () => tell(value) } }, el("span", {}, text), tick()))),
    el("p", { class: "buttons" }, back, leaveOut),
    state,
    el("p", { class: "muted", lang: wording.language, dir: "auto" }, wording.licence),
  ];
}

const wordingOf = ({ wordings }, language) => wordings.find(wording => wording.language === language) ?? wordings[0];

/** "Does not apply" counts as left out. */
const labels = ({ offers }, wording) => wording.answers.filter(({ set }) => set === offers.id).map(({ value, text }) => ({ value: value ?? null, text }));

/** Whether the same answer throughout was meant. */
export const alikeChoices = ({ say }, { look, meant, leave }) => [
  el("h1", {}, say("survey.alike")),
  el("p", {}, say("survey.alike.why")),
  el("div", { class: "choices" },
    choice("rotate-ccw", say("survey.alike.look"), look),
    choice("check", say("survey.alike.meant"), meant),
    choice("circle-minus", say("survey.alike.leave"), leave)),
];
