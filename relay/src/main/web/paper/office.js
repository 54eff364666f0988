// The door for slips, and the letter box. No cookie, no identity, no referrer; the code itself is never sent.
import { relay } from "../protocol/relay.js";

const PLAINLY = { credentials: "omit", referrerPolicy: "no-referrer", redirect: "error", cache: "no-store" };

/** Statuses with the words that name a screen; nothing where it arrived. */
const ASKED = { 404: "unknown", 409: "early", 410: "closed", 429: "often" };
const SENT = { 400: "damaged", 403: "damaged", 409: "early", 410: "closed" };

export const office = {
  relay,

  /** @param code its hash @returns `{slip}` or `{trouble}` */
  async slip(code) {
    try {
      const response = await fetch("/slips", { ...PLAINLY, method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ code }) });
      return response.ok ? { slip: await response.json() } : { trouble: ASKED[response.status] ?? "offline" };
    } catch {
      return { trouble: "offline" };
    }
  },

  /** @returns nothing when it has arrived, or the trouble; the same envelope may be sent again */
  async send(envelope) {
    const status = await relay.post(envelope);
    return status === 200 ? null : SENT[status] ?? "failed";
  },
};
