// The one notice for everyone. A device reads the whole chain, each notice once, and refuses whatever could single a person out.
import { fromBase64url } from "./bytes.js";
import { open } from "./document.js";
import { addDays, isMonday } from "./grid.js";
import { must, Refusal } from "./refusal.js";

/** Fewest eligible people in a leaf: privacy rule 2. */
const GATE = 20;
const WEEKS = 4;
const MODULUS_BYTES = 256;
const SEALING_BYTES = 32;

/**
 * Verifies the chain of notices as served, against what this device saw before.
 *
 * @param documents all notices, oldest first; or those that follow `before`
 * @param relayKey the relay's Ed25519 key as served now, 32 bytes in base64url
 * @param remembered `{relayKey, heads}` from this device's last visit; empty at first use
 * @param before notices this device verified on an earlier visit, from the first on
 * @returns `{notices, remembered}`: bodies with their `head`, and what to keep for next time
 * @throws {Refusal}
 */
export async function readNotices(documents, relayKey, remembered = {}, before = []) {
  must(!remembered.relayKey || remembered.relayKey === relayKey, "relay-key");
  must(Array.isArray(documents), "document");
  const key = keyBytes(relayKey, SEALING_BYTES);
  const opened = await Promise.all(documents.map(document => open(document, key)));
  const notices = [...before, ...opened.map(({ head, body }) => ({ ...body, head }))];
  chained(notices);
  const heads = Object.fromEntries(notices.map(({ number, head }) => [number, head]));
  stillTheSame(heads, remembered.heads ?? {});
  notices.forEach(shaped);
  oneMeaning(notices);
  return { notices, remembered: { relayKey, heads } };
}

/** The notices this device keeps, as far as they are the ones it verified: from there on only newer ones are needed. */
export function verifiedBefore(notices, { heads = {} } = {}) {
  const end = notices.findIndex(({ number, head }, at) => number !== at + 1 || head !== heads[number]);
  return end < 0 ? notices : notices.slice(0, end);
}

/** The week of a notice that lists `leaf` for `monday`. A person's own week without its leaf is refused. */
export function leafIn(notices, monday, leafId) {
  const { week, notice } = weekIn(notices, monday) ?? {};
  const leaf = week?.leaves.find(({ id }) => id === leafId);
  must(leaf, "leaf-missing", `${monday} ${leafId}`);
  return { leaf, week, notice };
}

export function weekIn(notices, monday) {
  for (const notice of notices) {
    const week = notice.declaration.weeks.find(candidate => candidate.monday === monday);
    if (week) return { notice, week };
  }
  return undefined;
}

function chained(notices) {
  const seen = new Map();
  for (const { number, head } of notices) {
    must(!seen.has(number) || seen.get(number) === head, "split", `notice ${number}`);
    must(!seen.has(number), "chain", `notice ${number} twice`);
    seen.set(number, head);
  }
  notices.forEach(({ number, previous }, at) => {
    const before = notices[at - 1];
    must(Number.isInteger(number) && previous === (before?.head ?? ""), "chain", `notice ${number}`);
    must(!before || number === before.number + 1, "chain", `notice ${number} after ${before?.number}`);
  });
}

function stillTheSame(heads, remembered) {
  for (const [number, head] of Object.entries(remembered)) {
    must(Object.hasOwn(heads, number), "rolled-back", `notice ${number} is gone`);
    must(heads[number] === head, "split", `notice ${number}`);
  }
}

function shaped({ v, declaration, sealing }) {
  try {
    must(v === 1 && declaration.v === 1, "version");
    const { start, bundle, weeks, staff, kinds } = declaration;
    must(isMonday(start) && Number.isInteger(bundle) && bundle >= 0 && weeks.length === WEEKS && Array.isArray(kinds), "document");
    new Intl.DateTimeFormat("en", { timeZone: declaration.zone });
    weeks.forEach((week, at) => {
      must(week.monday === addDays(start, 7 * (WEEKS * bundle + at)), "weeks", week.monday);
      gated(week, staff);
      keyBytes(week.admission, MODULUS_BYTES);
      keyBytes(sealing[week.monday], SEALING_BYTES);
    });
  } catch (trouble) {
    throw trouble instanceof Refusal ? trouble : new Refusal("document", trouble.message);
  }
}

function gated({ monday, leaves, waves }, staff) {
  const ids = new Set(leaves.map(({ id }) => id));
  must(ids.size === leaves.length, "two-keys", `a leaf twice in ${monday}`);
  for (const { id, eligible, key } of leaves) {
    must(typeof id === "string" && Number.isInteger(eligible), "document");
    must(eligible >= GATE, "gate", `${id} has ${eligible}`);
    keyBytes(key, MODULUS_BYTES);
  }
  must(leaves.reduce((sum, { eligible }) => sum + eligible, 0) === staff, "sum", monday);
  must(Array.isArray(waves) && new Set(waves.map(({ id }) => id)).size === waves.length, "document");
}

/** One key for one leaf and week, made for nothing else; one meaning for a week. */
function oneMeaning(notices) {
  const meaningOf = new Map();
  const keyFor = new Map();
  const take = (purpose, key) => {
    must(!keyFor.has(purpose) || keyFor.get(purpose) === key, "two-keys", purpose);
    must(!meaningOf.has(key) || meaningOf.get(key) === purpose, "key-reused", purpose);
    keyFor.set(purpose, key);
    meaningOf.set(key, purpose);
  };
  for (const { declaration, sealing } of notices) {
    for (const { monday, admission, leaves } of declaration.weeks) {
      take(`admission ${monday}`, admission);
      take(`sealing ${monday}`, sealing[monday]);
      leaves.forEach(({ id, key }) => take(`${id} ${monday}`, key));
    }
  }
}

function keyBytes(text, length) {
  let bytes;
  try {
    bytes = fromBase64url(text, length);
  } catch {
    throw new Refusal("key");
  }
  must(bytes.some(byte => byte !== 0), "key", "all zero");
  must(length !== MODULUS_BYTES || (bytes[0] & 0x80 && bytes[length - 1] & 1), "key", "not an RSA-2048 modulus");
  return bytes;
}
