// The questions of a survey: the same for everyone. Their hash stands in the notice, and others are refused.
import { hex, sha256, utf8 } from "../protocol/bytes.js";
import { must } from "../protocol/refusal.js";

/** @returns the questions, or `null` while they cannot be fetched */
export async function questionsOf(visit, { wave, monday }) {
  const kept = (await visit.vault.get("questions"))?.[wave.id];
  const text = kept ?? await fetched(visit, monday);
  if (!text) return null;
  must(hex(await sha256(utf8(text))) === wave.questions, "questions", wave.id);
  if (!kept) await visit.vault.update("questions", () => ({ [wave.id]: text }));
  return JSON.parse(text);
}

const fetched = async (visit, monday) => (await visit.parent?.questions(monday))?.questions;
