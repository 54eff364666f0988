// Whether what is said this week can count, and if not, why not: in one word that the panels turn into a sentence.
import { weekIn } from "../protocol/notice.js";
import { thisMonday } from "../visit/visit.js";
import { contentOf } from "./send.js";
import { isWaiting } from "./week.js";

/**
 * @returns `{word, leaf?, waiting}`; word is `counts`, `refused`, `unreachable`, `taken`, `paper`, `starts`, `signed-out` or `cannot-fetch`
 */
export async function standing(visit) {
  const monday = thisMonday(visit);
  const week = (await visit.vault.get("weeks") ?? {})[monday];
  const found = weekIn(visit.notices, monday);
  const leaf = found?.week.leaves.find(({ id }) => id === week?.leaf);
  return { word: word(visit, week, found), leaf, waiting: await waitingWeeks(visit) };
}

function word(visit, week, found) {
  if (visit.trouble) return "refused";
  if (week?.tokens.state === "held") return "counts";
  if (week?.tokens.state === "taken") return "taken";
  if (week?.tokens.state === "refused") return "refused";
  if (visit.setting?.paper) return "paper";
  if (!found) return visit.reached === false ? "unreachable" : "starts";
  if (!visit.parent || visit.collecting) return visit.collecting === "signed-out" ? "signed-out" : "cannot-fetch";
  return "starts";
}

/** Weeks with something said that has not arrived yet. */
async function waitingWeeks(visit) {
  const weeks = Object.values(await visit.vault.get("weeks") ?? {});
  const waiting = [];
  for (const week of weeks) {
    const content = await contentOf(visit, week);
    if (content && week.tokens.state === "held" && isWaiting(week, content)) waiting.push(week.monday);
  }
  return waiting.sort();
}
