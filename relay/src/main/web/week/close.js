// What became of weeks that have closed. Nothing is lost silently: what was not counted is told until the person has seen it.
import { hasClosed, mondayOf } from "../protocol/grid.js";
import { wall } from "../visit/visit.js";
import { contentOf } from "./send.js";
import { isEmpty, isWaiting, missing } from "./week.js";

/** Settles closed weeks. A week that still waits and has not been refused stays: only the relay can say that it is too late. */
export async function settleClosedWeeks(visit) {
  const now = wall(visit);
  const weeks = await visit.vault.get("weeks") ?? {};
  const done = [];
  for (const week of Object.values(weeks).filter(({ monday, closed }) => closed || hasClosed(monday, now))) {
    const content = await contentOf(visit, week);
    const waits = content && isWaiting(week, content) && week.tokens.state === "held" && !week.closed;
    if (!waits) done.push({ monday: week.monday, lost: content && week.tokens.state !== "taken" ? missing(week, content) : null });
  }
  await visit.vault.update("device", device => ({ ...device, ...told(visit, device ?? {}, weeks, done, now) }));
  await visit.vault.update("weeks", before => Object.fromEntries(Object.entries(before ?? {})
    .filter(([monday]) => !done.some(week => week.monday === monday))));
}

function told(visit, device, weeks, done, now) {
  const lost = done.filter(week => week.lost && !isEmpty(week.lost));
  const away = device.counts && !visit.setting?.paper ? absent(visit, weeks, now, device.lastOpen).filter(({ monday }) => !lost.some(week => week.monday === monday)) : [];
  const outcomes = [...(device.outcomes ?? []), ...lost, ...away].sort((a, b) => (a.monday < b.monday ? -1 : 1));
  return { outcomes, lastOpen: visit.reached ? now.day : device.lastOpen };
}

/** Weeks that came and went while this device was not opened; nothing was said in them, nothing was sent. */
function absent(visit, weeks, now, lastOpen) {
  if (!lastOpen) return [];
  return visit.notices.flatMap(({ declaration }) => declaration.weeks.map(({ monday }) => monday))
    .filter(monday => monday > mondayOf(lastOpen) && hasClosed(monday, now) && !weeks[monday]?.acknowledged && !weeks[monday]?.items.length)
    .map(monday => ({ monday, away: true }));
}

export const outcomes = async visit => (await visit.vault.get("device"))?.outcomes ?? [];

export const outcomesSeen = visit => visit.vault.update("device", device => ({ ...device, outcomes: [] }));
