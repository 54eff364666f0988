// "Kept. Undo." for ten seconds, then whatever comes after.
import { el, icon } from "../page/dom.js";
import { plain } from "./parts.js";

/**
 * @param said `{settles, undo}`
 * @param words what is shown while it can be undone
 * @param undone called after taking it back; @param settled called, with the element, once it can no longer be
 */
export function undoable({ visit, text: { say } }, said, words, { undone, settled }) {
  const line = el("p", { class: "kept", role: "status" });
  const timer = setTimeout(() => settled(line), Math.max(0, said.settles - visit.clock()));
  const takeBack = async () => {
    clearTimeout(timer);
    await said.undo();
    await undone();
  };
  line.append(icon("circle-check"), el("span", {}, words), plain(say("undo"), takeBack));
  return line;
}

/** Replaces the line's words, and keeps the reader's place when it was on the button that goes. */
export function settle(line, name, words) {
  const held = line.contains(document.activeElement);
  line.replaceChildren(icon(name), el("span", {}, words));
  if (held) {
    line.tabIndex = -1;
    line.focus();
  }
}
