// What was said leaves: on the person's own device with the week's envelope, on a shared computer at once or not at all.
import { spendNow } from "../week/spend.js";
import { settle, undoable } from "./undo.js";

/**
 * The line that stands while something can be undone, and what it turns into.
 *
 * @param said `{settles, undo}`
 * @param words `{during, after, picture}` on the person's own device
 * @param undone called after taking it back
 */
export function leaving(page, beat, said, words, undone) {
  const { visit, text: { say } } = page;
  if (!visit.vault.lasting) return undoable(page, said, say("shared.soon"), { undone, settled: line => spend(page, line) });
  beat.added(said.settles);
  return undoable(page, said, words.during, { undone, settled: line => words.then?.() ?? settle(line, words.picture, words.after) });
}

async function spend({ visit, text: { say } }, line) {
  settle(line, "hourglass", say("shared.sending"));
  const word = await spendNow(visit);
  settle(line, word === "sent" ? "circle-check" : "info", say(`shared.${word}`));
}
