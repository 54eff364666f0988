// Saying something about the week: kept at once, undone for ten seconds, counted after that.
import { keep, undo } from "../diary/diary.js";
import { add, newWeek, takeBack } from "../week/week.js";
import { thisMonday, wall } from "./visit.js";

export const UNDO_MS = 10_000;

/** @returns `{settles, undo}` */
export async function sayFeeling(visit, feeling) {
  const { day } = wall(visit);
  const settles = visit.clock() + UNDO_MS;
  const before = (await visit.vault.get("diary") ?? []).find(entry => entry.day === day);
  await visit.vault.update("diary", entries => keep(entries ?? [], { day, feeling, settles }));
  return { settles, undo: () => visit.vault.update("diary", entries => undo(entries ?? [], day, before)) };
}

/** @param items `[{type, id, value?}]` */
export async function sayItems(visit, items) {
  const monday = thisMonday(visit);
  const settles = visit.clock() + UNDO_MS;
  const before = await saidThisWeek(visit);
  const each = step => visit.vault.update("weeks", weeks => ({ ...weeks, [monday]: items.reduce(step, weeks?.[monday] ?? newWeek(monday)) }));
  await each((week, item) => add(week, { ...item, settles }));
  return { settles, undo: () => each((week, item) => takeBack(week, item, before)) };
}

/** What was said this week about the work, by type. */
export async function saidThisWeek(visit) {
  const week = (await visit.vault.get("weeks") ?? {})[thisMonday(visit)];
  return week?.items ?? [];
}
