// Pieces of the rating page: ways out, big answers with their picture, the two switches.
import { el, icon, svg } from "../page/dom.js";
import * as aloud from "./aloud.js";

const DOTS = 3;

/** First and last on every screen. They never carry the code. */
export const handovers = ({ tag, word }) => el("p", { class: "handovers" },
  el("a", { class: "unsafe", href: `/rate/unsafe?lang=${tag}` }, icon("shield-alert"), el("span", {}, word("unsafe"))),
  el("a", { href: `/rate/complain?lang=${tag}` }, icon("message-circle"), el("span", {}, word("complain"))));

export const danger = ({ word }, number) => number && el("p", { class: "danger" },
  el("a", { href: `tel:${number.replace(/[^+0-9]/g, "")}` }, icon("phone"), el("span", {}, word("danger", { number }))));

export const switches = (screens, read) => el("p", { class: "switches" },
  el("button", { class: "plain", type: "button", aria: { pressed: screens.easy }, on: { click: () => screens.turnEasy() } },
    screens.easy && icon("circle-check"), screens.tongue.word("easy")),
  reader(screens.tongue, read));

function reader({ tag, word }, sentences) {
  const label = el("span", {}, word("read"));
  const button = el("button", { class: "plain reader", type: "button", hidden: !aloud.voiceFor(tag), aria: { pressed: false } }, icon("volume-2"), label);
  const show = reading => {
    button.setAttribute("aria-pressed", String(reading));
    label.textContent = word(reading ? "read.stop" : "read");
  };
  button.addEventListener("click", () => {
    if (button.getAttribute("aria-pressed") === "true") {
      aloud.stop();
      return show(false);
    }
    show(true);
    return aloud.read(sentences, tag, () => show(false));
  });
  return button;
}

/** None to three of three: how much, without reading. */
export const dots = full => svg("svg", { class: "dots", viewBox: "0 0 44 14", "aria-hidden": "true", focusable: "false" },
  ...Array.from({ length: DOTS }, (_, at) => svg("circle", { cx: 7 + 15 * at, cy: 7, r: 5.5, class: at < full ? "full" : "hollow" })));
