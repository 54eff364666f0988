// Collects the week's blind tokens through the app page. One request for everything that is lacking, so that fetching says
// nothing about using; the blinded bytes are kept before they are sent, so that a lost answer can be asked for again.
import { alone } from "../store/vault.js";
import { leafIn } from "../protocol/notice.js";
import { Refusal } from "../protocol/refusal.js";
import { thisMonday, weeksAhead } from "../visit/visit.js";
import { blindAll } from "./blinding.js";
import { newWeek } from "./week.js";

/** Chance that a visit before a bundle begins is the one that fetches it. */
const EARLY = 0.35;

/** @returns `undefined`, or why it failed: `signed-out`, `offline`, `trouble`, `silent` */
export async function collect(visit) {
  if (!visit.parent || visit.trouble) return undefined;
  try {
    return await alone("wellspring collect", () => collectAlone(visit));
  } catch (trouble) {
    if (!(trouble instanceof Refusal)) return "trouble";
    visit.trouble = trouble.code;
    return undefined;
  }
}

async function collectAlone(visit) {
  const lacking = await lackingWeeks(visit);
  if (lacking.length === 0) return undefined;
  const offered = await visit.parent.weeks();
  if (!offered.weeks) return offered.failed ?? "trouble";
  const mine = offered.weeks.weeks.filter(({ monday }) => lacking.includes(monday));
  if (mine.length === 0) return undefined;
  const asked = await blinded(visit, mine);
  const answer = await visit.parent.sign({ weeks: asked.map(({ monday, tokens }) =>
    ({ monday, leafBlinded: tokens.counting.blinded, admissionBlinded: tokens.admission.blinded })) });
  if (!answer.signed) return answer.failed ?? "trouble";
  await unblinded(visit, asked, answer.signed.weeks);
  return undefined;
}

/** On a shared computer only the open week: the later ones belong to the person's next visit. */
async function lackingWeeks(visit) {
  const weeks = await visit.vault.get("weeks") ?? {};
  const monday = thisMonday(visit);
  const lacking = weeksAhead(visit).filter(week => ["none", "asked"].includes(weeks[week]?.tokens.state ?? "none"));
  if (!visit.vault.lasting) return lacking.filter(week => week === monday);
  return lacking.some(week => week <= monday) || visit.chance() < EARLY ? lacking : [];
}

async function blinded(visit, mine) {
  const weeks = await visit.vault.get("weeks") ?? {};
  const found = mine.map(({ monday, leaf }) => ({ known: weeks[monday] ?? newWeek(monday), ...leafIn(visit.notices, monday, leaf) }));
  const fresh = found.filter(({ known }) => known.tokens.state !== "asked");
  const made = fresh.length ? await blindAll(fresh.flatMap(({ leaf, week }) => [leaf.key, week.admission])) : [];
  const asked = found.map(one => {
    const at = 2 * fresh.indexOf(one);
    return at < 0 ? one.known : { ...one.known, leaf: one.leaf.id, tokens: { state: "asked", counting: made[at], admission: made[at + 1] } };
  });
  await merge(visit, asked);
  return asked;
}

async function unblinded(visit, asked, signed) {
  const done = [];
  for (const known of asked) {
    const answer = signed.find(({ monday }) => monday === known.monday);
    if (answer) done.push({ ...known, tokens: answer.taken ? { state: "taken" } : await held(visit, known, answer) });
  }
  await merge(visit, done);
  await visit.vault.update("device", device => ({ ...device, counts: true }));
}

async function held(visit, { monday, leaf: leafId, tokens }, { leafSignature, admissionSignature }) {
  const { unblind } = await import("../protocol/token.js");
  const { leaf, week } = leafIn(visit.notices, monday, leafId);
  return {
    state: "held",
    counting: await unblind(leaf.key, tokens.counting, leafSignature),
    admission: await unblind(week.admission, tokens.admission, admissionSignature),
  };
}

/** Only leaf and tokens change here; what was said meanwhile in another tab stays. */
const merge = (visit, changed) => visit.vault.update("weeks", before => {
  const weeks = { ...before };
  for (const { monday, leaf, tokens } of changed) weeks[monday] = { ...(weeks[monday] ?? newWeek(monday)), leaf, tokens };
  return weeks;
});
