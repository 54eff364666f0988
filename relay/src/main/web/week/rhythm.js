// When things leave. A visit sends once, at a random moment, whether or not anything was said; what is added leaves soon after
// it can no longer be undone; whatever could not leave is tried at every return.
import { collect } from "./collect.js";
import { settleClosedWeeks } from "./close.js";
import { sendDue } from "./send.js";
import { learnNotices } from "../visit/visit.js";

const VISIT_MS = [5_000, 30_000];
const ADDED_MS = [300, 6_000];
const RETURN_MS = [200, 3_000];
const RETRY_MS = [45_000, 90_000];

/** @param changed called whenever what a panel shows may have changed */
export function rhythm(visit, changed) {
  let retry;
  const between = ([least, most]) => least + Math.random() * (most - least);
  const plan = wait => setTimeout(send, wait);
  const send = async () => {
    await sendDue(visit);
    await settleClosedWeeks(visit);
    clearTimeout(retry);
    if (visit.reached === false) retry = plan(between(RETRY_MS));
    await changed();
  };
  const again = async () => {
    if (visit.reached === false || !visit.notices.length) await learn();
    plan(between(RETURN_MS));
  };
  const learn = async () => {
    visit.learning = true;
    await learnNotices(visit);
    await changed();
    visit.collecting = await collect(visit);
    visit.learning = false;
    await settleClosedWeeks(visit);
    await changed();
  };

  addEventListener("online", again);
  document.addEventListener("visibilitychange", () => document.hidden ? sendDue(visit, { leaving: true }) : again());

  return {
    /** Learns the notices, collects tokens, and plans this visit's envelope. */
    begin: async () => {
      await learn();
      plan(between(VISIT_MS));
    },
    /** Something was added that counts from `settles` on. */
    added: settles => plan(settles - visit.clock() + between(ADDED_MS)),
  };
}
