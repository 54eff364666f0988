// The quiet lines under a panel: whether this week counts, what is still waiting, what was not counted.
import { el, show } from "../page/dom.js";
import { outcomes, outcomesSeen } from "../week/close.js";
import { standing } from "../week/standing.js";
import { note, plain, status } from "./parts.js";

/** @returns an element, a way to bring it up to date, and what may be offered in it: looked at again each time, as notices may come later */
export function stateOf(page) {
  const state = {
    place: el("div", { class: "state" }),
    offer: async () => null,
    refresh: async () => show(state.place, [await state.offer(), ...await lines(page, state.refresh)]),
    async offering(offer) {
      state.offer = offer ?? (async () => null);
      await state.refresh();
    },
  };
  return state;
}

async function lines({ visit, text }, refresh) {
  if (!visit.vault) return [];
  const now = await standing(visit);
  const told = await outcomes(visit);
  return [
    told.length > 0 && notCounted(told, text, async () => {
      await outcomesSeen(visit);
      await refresh();
    }),
    now.word === "refused" ? refused(visit, text) : visit.vault.lasting && own(visit, text, now),
  ];
}

function own(visit, { say, weekday }, { word, waiting }) {
  if (waiting.length > 0 && visit.reached === false) return status("hourglass", say("state.waiting"));
  const from = visit.setting.nextCountFrom;
  if (word === "starts" && visit.learning) return null;
  if (word === "starts") return status("clock", from ? say("state.starts", { day: weekday(from) }) : say("state.starts.later"));
  return word === "counts" ? null : status(word === "unreachable" ? "wifi-off" : "info", say(`state.${word}`));
}

const refused = (visit, { say }) => note("triangle-alert", "help",
  el("p", {}, say("refused.what")), el("p", {}, say("refused.do")), el("p", { class: "muted" }, say("refused.code", { code: visit.trouble ?? "token" })));

function notCounted(told, { say, day, list }, seen) {
  const lost = told.filter(({ away }) => !away).map(({ monday }) => day(monday));
  const away = told.filter(week => week.away).map(({ monday }) => day(monday));
  return note("info", "warm",
    lost.length > 0 && el("p", {}, say("closed.lost", { weeks: list(lost) })),
    away.length > 0 && el("p", {}, say("closed.away", { weeks: list(away) })),
    el("p", {}, say("closed.diary")),
    plain(say("closed.seen"), seen));
}
