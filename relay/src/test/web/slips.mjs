// Slips for tests: made by the lead's frame, drawn by nobody in particular.
import { blind } from "../../main/web/protocol/token.js";
import { begun, goOn, keep } from "../../main/web/paper/making.js";
import { passingVault } from "../../main/web/store/vault.js";
import { learnNotices, visit } from "../../main/web/visit/visit.js";

/** The week in which the first four-week question closes. */
export const MONDAY = "2026-08-24";

export const blindAll = async moduli => Promise.all(moduli.map(modulus => blind(modulus)));

export async function noticesOf(hospital) {
  const current = visit({ parent: null, relay: hospital.relay, setting: {}, vault: passingVault() });
  await learnNotices(current);
  return current.notices;
}

/** @returns the codes of all slips */
export async function made(hospital, plan) {
  const vault = passingVault();
  const notices = await noticesOf(hospital);
  const making = await begun(notices, MONDAY, plan, blindAll);
  await keep(vault, making);
  const done = await goOn(vault, notices, hospital.desk(plan), making);
  return done.making.leaves.flatMap(({ slips }) => slips.map(({ code }) => code));
}
