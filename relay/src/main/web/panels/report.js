// "What got in the way?" and "What helped?": big toggles, no typing, at most three taps.
import { el, icon, show } from "../page/dom.js";
import { saidThisWeek, sayItems } from "../visit/say.js";
import { standing } from "../week/standing.js";
import { passingRemark } from "./device.js";
import { leaving } from "./leave.js";
import { button, note, plain, tick, who } from "./parts.js";
import { orSayNotKept } from "./trouble.js";
import { whoSeesReports } from "./words.js";

const PICTURES = {
  "missed-break": "coffee", "short-staffed": "user-minus", overran: "timer", unsafe: "shield-alert", equipment: "wrench", paperwork: "files",
};

/** Somebody must be rung before this is counted. */
const callsFirst = kinds => id => kinds.some(kind => kind.id === id && (kind.callFirst ?? id === "unsafe"));

export async function drawReport(page, beat, state) {
  const { visit, text: { say }, main } = page;
  const { kinds = [], helped = [] } = visit.setting.pack ?? {};
  const added = new Set((await saidThisWeek(visit)).filter(({ type }) => type === "kind").map(({ id }) => id));
  const chosen = new Set();
  const call = el("div", { role: "status" });
  const groups = [kinds, helped].map(list => ({
    list: list.filter(kind => isDeclared(visit, kind)),
    ready: el("p", { class: "buttons" }, button(say("report.add"), () => orSayNotKept(page, () => send(page, beat, state, [...chosen])), { name: "plus" })),
  }));
  const refresh = () => {
    for (const { list, ready } of groups) ready.hidden = !list.some(({ id }) => chosen.has(id));
    show(call, [...chosen, ...added].some(callsFirst(kinds)) ? ringNow(page) : []);
  };
  const toggles = ({ list }) => el("div", { class: "choices pairs" }, list.map(kind => toggle(page, kind, added, chosen, refresh)));
  const [hindered, eased] = groups;
  show(main, [
    el("h1", {}, say("report.question")),
    passingRemark(page),
    toggles(hindered),
    call,
    hindered.ready,
    eased.list.length > 0 && el("h2", {}, say("report.helped")),
    eased.list.length > 0 && toggles(eased),
    eased.ready,
    state.place,
    visit.parent && el("p", {}, plain(say("report.conflict"), () => visit.parent.go("speak"))),
    who(say("who.title"), ...whoSeesReports(page, await standing(visit))),
  ]);
  refresh();
}

/** Once a bundle is declared, its kinds are fixed; a kind added since then counts from the next one. */
const isDeclared = (visit, { id }) => visit.notices.length === 0 || visit.notices.at(-1).declaration.kinds.includes(id);

function toggle({ text: { say } }, { id, label }, added, chosen, refresh) {
  const already = added.has(id);
  const pressed = () => already || chosen.has(id);
  const button = el("button", { class: "choice", type: "button", aria: { pressed: pressed(), ...(already ? { disabled: true } : {}) } },
    icon(PICTURES[id] ?? "circle-dot"), el("span", {}, label, already && el("small", {}, say("report.already"))), tick());
  if (!already) button.addEventListener("click", () => {
    chosen.has(id) ? chosen.delete(id) : chosen.add(id);
    button.setAttribute("aria-pressed", String(pressed()));
    refresh();
  });
  return button;
}

/** Somebody may be in danger now, and this page tells nobody today. */
function ringNow({ visit, text: { say } }) {
  const { contactName, phone, incidentSystem } = visit.setting.unsafe ?? {};
  return note("shield-alert", "help",
    el("p", {}, el("strong", {}, say("unsafe.today"))),
    !phone && visit.parent && el("p", {}, button(say("unsafe.help"), () => visit.parent.go("help"), { name: "life-buoy", "data-color": "help" })),
    phone && el("p", {}, el("a", { class: "ds-button ring", data: { color: "help" }, href: `tel:${phone.replace(/[^\d+*#]/g, "")}` }, icon("phone"),
      el("span", {}, say("unsafe.ring", { name: contactName ?? "" }), " ", el("bdi", {}, phone)))),
    incidentSystem && el("p", {}, say("unsafe.record", { system: incidentSystem })));
}

async function send(page, beat, state, ids) {
  const { visit, text: { say }, main } = page;
  const said = await sayItems(visit, ids.map(id => ({ type: "kind", id })));
  const words = { during: say("report.added"), after: say("report.added"), picture: "circle-check" };
  const line = leaving(page, beat, said, words, () => drawReport(page, beat, state));
  const { word } = await standing(visit);
  show(main, [
    el("h1", {}, say("report.question")),
    line,
    visit.vault.lasting && word === "counts" && el("p", {}, say("report.band")),
    ids.some(callsFirst(visit.setting.pack?.kinds ?? [])) && ringNow(page),
    state.place,
    plain(say("report.more"), () => drawReport(page, beat, state)),
  ], { focus: line });
}
