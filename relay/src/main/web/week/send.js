// Sends what is due: the open weeks' envelopes, one tab at a time, sealed and kept before they leave.
import { answers } from "../diary/diary.js";
import { surveyAnswers } from "../survey/survey.js";
import { isOpen } from "../protocol/grid.js";
import { weekIn } from "../protocol/notice.js";
import { Refusal } from "../protocol/refusal.js";
import { alone } from "../store/vault.js";
import { wall } from "../visit/visit.js";
import { answered, isWaiting, next, says, sealed } from "./week.js";

/** @param leaving the page is being put away: the browser may finish the request on its own */
export const sendDue = (visit, { leaving = false } = {}) => visit.trouble ? undefined : alone("wellspring send", async () => {
  const weeks = await visit.vault.get("weeks") ?? {};
  for (const monday of Object.keys(weeks).sort()) await sendWeek(visit, monday, leaving);
});

async function sendWeek(visit, monday, leaving) {
  const now = wall(visit);
  const week = (await visit.vault.get("weeks"))[monday];
  const content = await contentOf(visit, week);
  if (!content || !(isOpen(monday, now) || (monday < now.day && isWaiting(week, content)))) return;
  const step = next(week, content, now.day);
  if (!step) return;
  const waiting = step.again ? week.waiting : await sealedAndKept(visit, week, step);
  if (!waiting) return;
  const status = await visit.relay.post(waiting.envelope, { leaving });
  visit.reached = status !== 0 && status !== 503;
  await change(visit, monday, before => answered(before, waiting, status, now.day));
}

async function sealedAndKept(visit, week, step) {
  const { notice } = weekIn(visit.notices, week.monday);
  const { seal } = await import("../protocol/envelope.js");
  try {
    const tokens = { monday: week.monday, leaf: week.leaf, counting: week.tokens.counting, admission: week.tokens.admission };
    const envelope = await seal(tokens, step.counter, step.content, notice.sealing[week.monday]);
    return (await change(visit, week.monday, before => sealed(before, step, envelope))).waiting;
  } catch (trouble) {
    if (!(trouble instanceof Refusal)) throw trouble;
    visit.trouble = trouble.code;
    return undefined;
  }
}

/** What the week's envelope says now; nothing while its notice is unknown. */
export async function contentOf(visit, week) {
  const found = weekIn(visit.notices, week.monday);
  if (!found) return undefined;
  const entries = await visit.vault.get("diary") ?? [];
  const waves = visit.notices.flatMap(({ declaration }) => declaration.weeks.flatMap(({ monday, waves: list }) => list.map(({ kind }) => ({ kind, monday }))));
  const { start, kinds } = found.notice.declaration;
  const declared = { ...week, items: week.items.filter(({ type, id }) => type !== "kind" || kinds.includes(id)) };
  const now = visit.clock();
  const said = { ...answers(found.week, start, waves, entries, now), ...surveyAnswers(found.week.waves, await visit.vault.get("surveys"), now) };
  return says(declared, said, now);
}

/** @returns the changed week */
export async function change(visit, monday, step) {
  const weeks = await visit.vault.update("weeks", before => ({ ...before, [monday]: step(before[monday]) }));
  return weeks[monday];
}
