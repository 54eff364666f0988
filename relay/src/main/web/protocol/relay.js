// The person's half as a device sees it: three public documents and one letter box. No cookie, no identity, no referrer.

const PLAINLY = { credentials: "omit", referrerPolicy: "no-referrer", redirect: "error" };
const NEWEST = /^(?:W\/)?"([0-9a-f]{64})"$/;

export const relay = {
  key: async () => (await (await answer("/keys")).json()).relay,

  /** @param after number of the newest notice that is known already, 0 for none @returns `{documents, newest}`; `newest` is a head, as the relay names it */
  async notices(after) {
    const response = await answer(after > 0 ? `/notices?after=${after}` : "/notices");
    return { documents: await response.json(), newest: NEWEST.exec(response.headers.get("ETag") ?? "")?.[1] };
  },

  /** @returns the HTTP status, or 0 when the relay cannot be reached */
  async post(envelope, { leaving = false } = {}) {
    const request = { ...PLAINLY, method: "POST", cache: "no-store", keepalive: leaving, headers: { "Content-Type": "application/json" }, body: JSON.stringify(envelope) };
    try {
      return (await fetch("/envelopes", request)).status;
    } catch {
      return 0;
    }
  },
};

async function answer(path) {
  const response = await fetch(path, { ...PLAINLY, cache: "no-cache", headers: { Accept: "application/json" } });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response;
}
