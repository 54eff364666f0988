// On a computer that is not the person's own: the week's tokens are fetched and spent in this visit, and nothing is kept.
import { thisMonday } from "../visit/visit.js";
import { collect } from "./collect.js";
import { contentOf, sendDue } from "./send.js";
import { standing } from "./standing.js";
import { isEmpty, newWeek } from "./week.js";

/** @returns `sent`, `nothing-closes`, `not-kept`, or the word of standing.js that says why not */
export async function spendNow(visit) {
  if (visit.trouble) return "refused";
  const monday = thisMonday(visit);
  const week = (await visit.vault.get("weeks") ?? {})[monday] ?? newWeek(monday);
  const content = await contentOf(visit, week);
  if (content && isEmpty(content)) return "nothing-closes";
  visit.collecting = await collect(visit);
  const { word } = await standing(visit);
  if (word !== "counts") return visit.collecting === "offline" ? "not-kept" : word === "unreachable" ? "not-kept" : word;
  await sendDue(visit);
  const { waiting } = await standing(visit);
  return waiting.length === 0 ? "sent" : "not-kept";
}
