// Makes a week's slips: codes and blinded tokens, then signatures, then what is sealed. Every step is kept before the next, so
// that a reload or a lost answer goes on with the same bytes.
import { leafIn } from "../protocol/notice.js";
import { must } from "../protocol/refusal.js";
import { unblind } from "../protocol/token.js";
import { lock, newCode } from "./slip.js";

/** With fewer, a slip could be told apart. */
export const FEWEST = 5;
const RECORD = "paper";

/** What is kept of a week: `{monday, state, leaves}`; `state` is `blinded`, `sealed` or `arrived`. */
export const kept = async (vault, monday) => (await vault.get(RECORD))?.[monday];

export const keep = (vault, making) => vault.update(RECORD, before => ({ ...before, [making.monday]: making }));

/** For good: nothing of the week's codes stays. */
export const forget = (vault, monday) => vault.update(RECORD, before => {
  const { [monday]: _, ...others } = before ?? {};
  return others;
});

/** Nobody makes slips of which one could be told apart. */
export const fewest = leaves => Math.min(...leaves.map(({ slips }) => slips));

/**
 * @param leaves of the plan, `[{leaf, name, slips}]`
 * @param blindAll see week/blinding.js
 * @returns the making in its first state; the order of a leaf's slips is chance, as their codes are
 */
export async function begun(notices, monday, leaves, blindAll) {
  const found = leaves.map(({ leaf, slips }) => ({ slips, ...leafIn(notices, monday, leaf) }));
  found.forEach(({ slips, leaf }) => must(Number.isInteger(slips) && slips >= FEWEST && slips <= leaf.eligible, "slips", leaf.id));
  const made = await blindAll(found.flatMap(({ slips, leaf, week }) => Array(slips).fill([leaf.key, week.admission]).flat()));
  let at = 0;
  return {
    monday, state: "blinded",
    leaves: found.map(({ slips, leaf }) => ({
      leaf: leaf.id, name: leaf.name,
      slips: Array.from({ length: slips }, () => ({ code: newCode(), counting: made[at++], admission: made[at++] })),
    })),
  };
}

/** What is asked to be signed: nothing but blinded bytes. */
export const asked = ({ monday, leaves }) => ({
  monday, leaves: leaves.map(({ leaf, slips }) => ({ leaf, slips: slips.map(({ counting, admission }) => ({ leafBlinded: counting.blinded, admissionBlinded: admission.blinded })) })),
});

/** With the signatures, checked under the notice's keys: of a slip only its code is kept, and what is sealed under it. */
export async function sealed(notices, making, signatures) {
  const leaves = [];
  for (const { leaf: id, name, slips } of making.leaves) {
    const { leaf, week } = leafIn(notices, making.monday, id);
    const signed = signatures.leaves?.find(answer => answer.leaf === id)?.slips ?? [];
    must(signed.length === slips.length, "issuer", id);
    leaves.push({ leaf: id, name, slips: await Promise.all(slips.map(async ({ code, counting, admission }, at) => ({
      code, locked: await lock(code, making.monday, {
        leaf: id, token: await unblind(leaf.key, counting, signed[at].leafSignature), admission: await unblind(week.admission, admission, signed[at].admissionSignature),
      }),
    }))) });
  }
  return { ...making, state: "sealed", leaves };
}

/** What goes to the other half: in the order of hashes, so that it says nothing. */
export const sent = ({ monday, leaves }) => ({
  monday, slips: leaves.flatMap(({ slips }) => slips.map(({ locked }) => locked)).sort((one, other) => (one.code < other.code ? -1 : 1)),
});

/** What is left to print. */
export const arrived = making => ({ ...making, state: "arrived", leaves: making.leaves.map(({ leaf, name, slips }) => ({ leaf, name, slips: slips.map(({ code }) => ({ code })) })) });

/**
 * Goes on from wherever it stopped.
 *
 * @param parent the app page around
 * @returns `{making}` when every slip has arrived, or `{failed}`: the word of the page around
 */
export async function goOn(vault, notices, parent, making) {
  if (making.state === "blinded") {
    const { tokens, failed } = await parent.paperTokens(asked(making));
    if (!tokens) return { failed: failed ?? "trouble" };
    making = await sealed(notices, making, tokens);
    await keep(vault, making);
  }
  if (making.state === "sealed") {
    const { slips, failed } = await parent.paperSlips(sent(making));
    if (!slips) return { failed: failed ?? "trouble" };
    making = arrived(making);
    await keep(vault, making);
  }
  return { making };
}
