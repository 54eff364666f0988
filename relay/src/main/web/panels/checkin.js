// "How was the shift?" One tap, ten seconds to undo, then home.
import { FEELINGS, isHeavy } from "../diary/diary.js";
import { el, show } from "../page/dom.js";
import { sayFeeling } from "../visit/say.js";
import { wall } from "../visit/visit.js";
import { standing } from "../week/standing.js";
import { passingRemark } from "./device.js";
import { FACES } from "./faces.js";
import { leaving } from "./leave.js";
import { choice, plain, status, who } from "./parts.js";
import { orSayNotKept } from "./trouble.js";
import { surveyOffer } from "./surveyOffer.js";
import { whoSeesCheckin } from "./words.js";

const HEAVY_IN_A_ROW = 3;

export async function drawCheckin(page, beat, state) {
  const { visit } = page;
  const { day } = wall(visit);
  const entry = (await visit.vault.get("diary") ?? []).find(one => one.day === day);
  const device = await visit.vault.get("device");
  if (entry) return already(page, beat, state, entry);
  return device?.skippedOn === day ? skipped(page, beat, state) : question(page, beat, state);
}

async function question(page, beat, state, { focus = false } = {}) {
  const { visit, text, main } = page;
  const { say } = text;
  const heading = el("h1", {}, say("checkin.question"));
  const tell = feeling => () => orSayNotKept(page, () => said(page, beat, state, feeling));
  show(main, [
    heading,
    passingRemark(page),
    visit.vault.lasting && el("p", { class: "muted" }, say("checkin.under")),
    el("div", { class: "choices", role: "group", aria: { label: say("checkin.question") } },
      ...FEELINGS.map(feeling => choice(FACES[feeling], say(`feeling.${feeling}`), tell(feeling))),
      choice("moon", say("checkin.skip"), () => skip(page, beat, state))),
    state.place,
    who(say("who.title"), ...whoSeesCheckin(page, await standing(visit))),
  ], focus && { focus: heading });
  if (focus) await state.offering(null);
}

async function said(page, beat, state, feeling) {
  const { visit, text: { say }, main } = page;
  const now = await sayFeeling(visit, feeling);
  const words = { during: say("checkin.kept"), after: say("checkin.home"), picture: "house" };
  const line = leaving(page, beat, now, words, async () => {
    await question(page, beat, state, { focus: true });
    await page.kept?.();
  });
  show(main, [el("h1", {}, say("checkin.question")), line, await wantsOffer(visit, feeling) && offer(page, state), state.place], { focus: line });
  await state.offering(() => surveyOffer(page));
  await page.kept?.();
}

async function wantsOffer(visit, feeling) {
  if (feeling === "too-much") return true;
  const last = (await visit.vault.get("diary") ?? []).slice(-HEAVY_IN_A_ROW);
  return last.length === HEAVY_IN_A_ROW && last.every(entry => isHeavy(entry.feeling));
}

/** Work first: what can be changed about the shift comes before anything about the person. */
function offer(page, state) {
  const { visit, text: { say } } = page;
  const place = el("section", { class: "offer", aria: { label: say("offer.title") } });
  const go = want => () => visit.parent?.go(want);
  show(place, [
    el("p", {}, say("offer.title")),
    el("div", { class: "choices" },
      visit.parent && choice("message-circle", say("offer.report"), visit.vault.lasting ? go("report") : () => reportHere(page, state)),
      visit.parent && choice("phone", say("offer.peer"), go("peer")),
      choice("circle-minus", say("offer.nothing"), () => place.remove())),
  ]);
  return place;
}

/** On a shared computer the week's token lives only as long as this page: the report is made in it. */
async function reportHere(page, state) {
  const { drawReport } = await import("./report.js");
  await state.offering(null);
  await drawReport(page, null, state);
}

async function skip(page, beat, state) {
  const { day } = wall(page.visit);
  await page.visit.vault.update("device", device => ({ ...device, skippedOn: day }));
  return skipped(page, beat, state, { focus: true });
}

function skipped(page, beat, state, { focus = false } = {}) {
  const { text: { say }, main } = page;
  const line = el("p", {}, say("checkin.skipped"));
  show(main, [el("h1", {}, say("checkin.question")), line, plain(say("checkin.after-all"), () => question(page, beat, state, { focus: true })), state.place], focus && { focus: line });
}

async function already(page, beat, state, { feeling }) {
  const { text: { say }, main } = page;
  show(main, [
    el("h1", {}, say("checkin.today")),
    status(FACES[feeling], say(`feeling.${feeling}`)),
    plain(say("checkin.change"), () => question(page, beat, state, { focus: true })),
    state.place,
  ]);
  await state.offering(() => surveyOffer(page));
}
