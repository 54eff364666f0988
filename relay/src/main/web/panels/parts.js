// Pieces that several panels show: notes, states, choices.
import { el, icon } from "../page/dom.js";

export const note = (name, tone, ...content) => el("div", { class: "note", data: { tone } }, icon(name), el("div", {}, ...content));

export const status = (name, words) => el("p", { class: "status" }, icon(name), el("span", {}, words));

export const choice = (name, words, onClick, more) => el("button", { class: "choice", type: "button", on: { click: onClick } },
  icon(name), el("span", {}, words, more && el("small", {}, more)));

export const button = (words, onClick, { variant, name, ...rest } = {}) => el("button",
  { class: "ds-button", type: "button", data: variant ? { variant } : {}, on: { click: onClick }, ...rest }, name && icon(name), words);

export const plain = (words, onClick) => el("button", { class: "plain", type: "button", on: { click: onClick } }, words);

export const who = (title, ...lines) => el("details", { class: "who" }, el("summary", {}, title), ...lines.filter(Boolean).map(line => el("p", {}, line)));

/** Stands beside what is chosen, so that it is not told by colour alone. */
export function tick() {
  const mark = icon("check");
  mark.classList.add("tick");
  return mark;
}
