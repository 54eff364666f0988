// The person's own diary: only here, only theirs. Look back, take a copy, delete.
import { el, icon, show } from "../page/dom.js";
import { FACES } from "./faces.js";
import { button, note, status } from "./parts.js";

export async function drawHistory(page, state) {
  const { visit, text, main } = page;
  const { say, weekday } = text;
  const entries = (await visit.vault?.get("diary") ?? []).toReversed();
  show(main, [
    el("h1", {}, say("history.title")),
    el("p", { class: "muted" }, say("history.only-you")),
    entries.length === 0 && el("p", {}, say("history.empty")),
    entries.length > 0 && el("ol", { class: "days", reversed: true }, entries.map(({ day, feeling }) => el("li", {},
      icon(FACES[feeling]), el("span", {}, say(`feeling.${feeling}`)), el("time", { datetime: day }, weekday(day))))),
    state.place,
    visit.vault?.lasting && await keeping(page, state, entries),
  ]);
}

async function keeping(page, state, entries) {
  const { visit, text: { say } } = page;
  const safe = await navigator.storage?.persisted?.() ?? false;
  const place = el("section", { class: "keeping", aria: { label: say("history.keeping") } });
  const usual = () => show(place, [
    el("h2", {}, say("history.keeping")),
    safe ? status("lock", say("history.safe")) : note("info", "warm", el("p", {}, say("history.may-vanish"))),
    el("p", { class: "buttons" },
      entries.length > 0 && copy(say, entries),
      visit.parent && el("a", { class: "ds-button", data: { variant: "tertiary" }, href: "/diary", target: "_blank", rel: "noopener" },
        icon("smartphone"), say("history.own-page")),
      button(say("history.delete"), sure, { variant: "tertiary", name: "trash-2" })),
  ]);
  const sure = () => {
    const question = el("p", {}, say("history.delete.what"));
    show(place, [
      question,
      el("p", { class: "buttons" },
        button(say("history.delete.yes"), wipe, { "data-color": "help" }),
        button(say("history.delete.no"), usual, { variant: "secondary" })),
    ], { focus: question });
  };
  const wipe = async () => {
    await visit.vault.wipe();
    visit.vault = null;
    const done = el("p", { class: "kept" }, icon("circle-check"), el("span", {}, say("history.deleted")));
    show(page.main, [el("h1", {}, say("history.title")), done], { focus: done });
  };
  usual();
  return place;
}

/** A plain text file, readable without this product. */
function copy(say, entries) {
  const lines = entries.toReversed().map(({ day, feeling }) => `${day}\t${say(`feeling.${feeling}`)}`);
  const file = new Blob([`${lines.join("\n")}\n`], { type: "text/plain;charset=utf-8" });
  return el("a", { class: "ds-button", data: { variant: "secondary" }, href: URL.createObjectURL(file), download: "wellspring-diary.txt" },
    icon("download"), say("history.copy"));
}
