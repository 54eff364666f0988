// The two doors for cards, and the languages. No cookie, no identity, no referrer.

const PLAINLY = { credentials: "omit", referrerPolicy: "no-referrer", redirect: "error", cache: "no-store" };

/** What became of a request: `found` or `kept`, or one of the words that name a screen. */
const TROUBLE = { 404: "unknown", 409: "conflict", 410: "closed", 429: "often" };

export const office = {
  languages: async () => (await fetch("/rate/languages", { ...PLAINLY })).json(),

  words: async address => (await fetch(address, { ...PLAINLY, cache: "no-cache" })).json(),

  /** @returns `{card}` or `{trouble}` */
  async card(code) {
    const response = await post("/cards", { code });
    if (response?.ok) return { card: await response.json() };
    const trouble = troubleOf(response);
    return { trouble: trouble === "conflict" ? "early" : trouble };
  },

  /** @returns nothing when it is kept, or the trouble */
  async rate(body) {
    const response = await post("/ratings", body);
    if (response?.ok) return null;
    const trouble = troubleOf(response);
    return trouble === "conflict" ? "used" : trouble;
  },
};

const troubleOf = response => TROUBLE[response?.status] ?? "offline";

const post = (path, body) => fetch(path, { ...PLAINLY, method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) })
  .catch(() => null);
