// What the team asks for: support an open ask, propose one from the lists, say whether an answered one helped.
import { el, show } from "../page/dom.js";
import { saidThisWeek, sayItems } from "../visit/say.js";
import { standing } from "../week/standing.js";
import { passingRemark } from "./device.js";
import { leaving } from "./leave.js";
import { button, plain, status, who } from "./parts.js";
import { orSayNotKept } from "./trouble.js";
import { whoSeesAsks } from "./words.js";

const HELPED = ["yes", "mixed", "no"];

export async function drawAsks(page, beat, state) {
  const { visit, text: { say }, main } = page;
  const { open = [], ...lists } = visit.setting.asks ?? {};
  const said = await saidThisWeek(visit);
  const add = item => orSayNotKept(page, () => send(page, beat, state, item));
  show(main, [
    el("h1", {}, say("asks.title")),
    passingRemark(page),
    open.length === 0 ? el("p", { class: "muted" }, say("asks.none"))
      : el("ul", { class: "asks" }, open.map(ask => line(page, ask, said, add))),
    proposal(page, lists, add),
    state.place,
    who(say("who.title"), ...whoSeesAsks(page, await standing(visit))),
  ]);
}

function line({ text: { say } }, { ask, label, did }, said, add) {
  const mine = said.find(({ id, type }) => id === ask && type === (did ? "did" : "ask"));
  return el("li", {}, el("p", {}, el("strong", {}, label)), did ? helped() : support());

  function support() {
    return mine ? status("check", say("asks.supported"))
      : el("p", { class: "buttons" }, button(say("asks.me-too"), () => add({ type: "ask", id: ask }), { variant: "secondary", name: "users" }));
  }

  function helped() {
    return el("div", { role: "group", aria: { label: say("asks.did-it-help") } },
      el("p", {}, say("asks.did-it-help")),
      el("p", { class: "buttons" }, HELPED.map(value => button(say(`asks.helped.${value}`), () => add({ type: "did", id: ask, value }),
        { variant: mine?.value === value ? "primary" : "secondary", "aria-pressed": String(mine?.value === value) }))));
  }
}

function proposal({ text: { say } }, { topics = [], places = [], times = [] }, add) {
  if (topics.length === 0) return null;
  const picked = { topics: pick("topics", topics), places: pick("places", places), times: pick("times", times) };
  const problem = el("p", { class: "problem", role: "alert", hidden: true }, say("asks.pick-all"));
  const propose = () => {
    const ids = Object.values(picked).map(({ select }) => select.value).filter((id, at) => Object.values(picked)[at].any);
    problem.hidden = !ids.includes("");
    if (problem.hidden) add({ type: "ask", id: ids.join(".") });
  };
  return el("section", { class: "asks-new", aria: { label: say("asks.propose") } },
    el("h2", {}, say("asks.propose")),
    el("div", { class: "rows" }, Object.values(picked).filter(({ any }) => any).map(({ field }) => field)),
    problem,
    el("p", { class: "buttons" }, button(say("asks.add"), propose, { name: "plus" })));

  function pick(name, list) {
    const select = el("select", { id: `ask-${name}` }, el("option", { value: "" }, say("asks.choose")), list.map(({ id, label }) => el("option", { value: id }, label)));
    return { select, any: list.length > 0, field: el("div", { class: "field" }, el("label", { for: `ask-${name}` }, say(`asks.${name}`)), select) };
  }
}

async function send(page, beat, state, item) {
  const { visit, text: { say }, main } = page;
  const said = await sayItems(visit, [item]);
  const draw = () => drawAsks(page, beat, state);
  const line = leaving(page, beat, said, { during: say("asks.added"), then: draw }, draw);
  show(main, [
    el("h1", {}, say("asks.title")), line, el("p", {}, say(item.type === "did" ? "asks.did-shown" : "asks.shown")), state.place,
    plain(say("asks.back"), draw),
  ], { focus: line });
}
