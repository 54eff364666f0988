// What a code opens: the week it is for, checked as every device checks it, and what is asked in it.
import { fromBase64url, fromUtf8, hex, sha256 } from "../protocol/bytes.js";
import { leafIn } from "../protocol/notice.js";
import { must, Refusal } from "../protocol/refusal.js";
import { signed } from "../protocol/token.js";
import { passingVault } from "../store/vault.js";
import { BATTERY } from "../survey/survey.js";
import { learnNotices, visit as newVisit } from "../visit/visit.js";
import { codeHash, unlock } from "./slip.js";

/** @returns `{slip}`, see `opened`, or `{trouble}`: the word that names a screen */
export async function look(office, code) {
  const { slip, trouble } = await office.slip(await codeHash(code));
  if (!slip) return { trouble };
  const visit = newVisit({ parent: null, relay: office.relay, setting: {}, vault: passingVault() });
  await learnNotices(visit);
  if (visit.reached === false) return { trouble: "offline" };
  if (visit.trouble) return { trouble: "refused", code: visit.trouble };
  try {
    return { slip: await opened(visit.notices, code, slip) };
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    return refusal.code === "slip" ? { trouble: "damaged" } : { trouble: "refused", code: refusal.code };
  }
}

/**
 * @param notices as verified
 * @param slip as `POST /slips` answered
 * @returns `{monday, closes, tokens, leaf, waves, kinds, sealing, questions}`; `questions` is `null` where no survey closes
 * @throws {Refusal} `slip` for a damaged one; another word when the notice and the relay disagree
 */
export async function opened(notices, code, { monday, closes, sealed, questions }) {
  const inside = await unlock(code, monday, sealed);
  const { leaf, week, notice } = leafIn(notices, monday, inside.leaf);
  must(await signed(leaf.key, inside.token) && await signed(week.admission, inside.admission), "slip");
  const survey = week.waves.find(({ kind }) => kind === BATTERY);
  return {
    monday, closes, leaf, waves: week.waves, kinds: notice.declaration.kinds, sealing: notice.sealing[monday],
    tokens: { monday, leaf: inside.leaf, counting: inside.token, admission: inside.admission },
    questions: survey ? await asked(survey, questions) : null,
  };
}

async function asked(survey, questions) {
  const bytes = fromBase64url(questions);
  must(hex(await sha256(bytes)) === survey.questions, "questions", survey.id);
  return JSON.parse(fromUtf8(bytes));
}
