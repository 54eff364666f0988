// Pieces of the page for slips: where the code is typed, the languages, the last shift, what happened.
import { FEELINGS } from "../diary/diary.js";
import { el, icon, show } from "../page/dom.js";
import { directionOf, LANGUAGES } from "../page/text.js";
import { grouped } from "../protocol/printed.js";
import { FACES } from "../panels/faces.js";
import { note, tick } from "../panels/parts.js";
import { codeOf, LETTERS } from "./slip.js";

/** Names of the languages, each in itself. */
const NAMES = { en: "English", de: "Deutsch", es: "Español", ar: "العربية" };
const HELPED = /^helped-/;

/** @param found called with a whole code; what is not one is told under the field, and stays in it */
export function codeForm({ say }, found) {
  const problem = el("p", { class: "problem", id: "problem", role: "alert", hidden: true }, say("paper.code.wrong"));
  const field = el("input", { id: "code", type: "text", inputmode: "text", autocomplete: "off", autocapitalize: "characters", spellcheck: "false", dir: "ltr",
    maxlength: "40", placeholder: "ABCD-EFGH-JKMN-PQRS", aria: { describedby: "code-more problem" } });
  field.addEventListener("input", () => {
    if (field.selectionStart === field.value.length) field.value = grouped(field.value, LETTERS);
  });
  const go = event => {
    event.preventDefault();
    const code = codeOf(field.value);
    problem.hidden = Boolean(code);
    field.setAttribute("aria-invalid", String(!code));
    return code ? found(code) : field.focus();
  };
  return el("form", { class: "field slip-code", on: { submit: go } },
    el("label", { for: "code" }, say("paper.code")), el("p", { class: "muted", id: "code-more" }, say("paper.code.more")), field, problem,
    el("button", { class: "ds-button", type: "submit" }, say("paper.go")));
}

export const languages = ({ say, language }, choose) => el("div", { class: "choices", role: "group", aria: { label: say("paper.language") } }, LANGUAGES.map(tag =>
  el("button", { class: "choice", type: "button", lang: tag, dir: directionOf(tag), aria: { pressed: tag === language }, on: { click: () => choose(tag) } }, el("span", {}, NAMES[tag]), tick())));

export const shiftChoices = ({ say }, chosen, tell) => el("div", { class: "choices", role: "group", aria: { label: say("paper.shift") } }, FEELINGS.map(feeling =>
  el("button", { class: "choice", type: "button", aria: { pressed: chosen === feeling }, on: { click: () => tell(feeling) } },
    icon(FACES[feeling]), el("span", {}, say(`feeling.${feeling}`)), tick())));

/** @param change called with all that are chosen now @returns heading, what got in the way, what helped */
export function kindChoices({ say }, kinds, chosen, change) {
  const now = new Set(chosen);
  const call = el("div", { role: "status" });
  const ring = () => show(call, now.has("unsafe") ? [note("shield-alert", "help", el("p", {}, el("strong", {}, say("unsafe.today")), " ", say("paper.unsafe")))] : []);
  const toggle = kind => {
    const one = el("button", { class: "choice", type: "button", aria: { pressed: now.has(kind) } }, el("span", {}, say(`kind.${kind}`)), tick());
    one.addEventListener("click", () => {
      now.has(kind) ? now.delete(kind) : now.add(kind);
      one.setAttribute("aria-pressed", String(now.has(kind)));
      ring();
      change([...now]);
    });
    return one;
  };
  const choices = list => list.length > 0 && el("div", { class: "choices pairs" }, list.map(toggle));
  const [hindered, helped] = [kinds.filter(kind => !HELPED.test(kind)), kinds.filter(kind => HELPED.test(kind))];
  ring();
  return [
    el("h1", {}, say(hindered.length > 0 ? "report.question" : "report.helped")),
    el("p", { class: "muted" }, say("paper.kinds")),
    choices(hindered), call,
    hindered.length > 0 && helped.length > 0 && el("h2", {}, say("report.helped")), choices(helped),
  ];
}
