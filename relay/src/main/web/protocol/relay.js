// The person's half as a device sees it: three public documents and one letter box. No cookie, no identity, no referrer.

const PLAINLY = { credentials: "omit", referrerPolicy: "no-referrer", redirect: "error" };

export const relay = {
  key: async () => (await documents("/keys")).relay,
  notices: () => documents("/notices"),

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

async function documents(path) {
  const response = await fetch(path, { ...PLAINLY, cache: "no-cache", headers: { Accept: "application/json" } });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}
