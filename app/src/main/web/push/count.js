// How many messages in a row stayed unopened. Only this phone knows: the count lies in a cache of its own and is never sent.

const KEPT = "wellspring-push";
const STATE = "/push-state";
export const UNOPENED_AT_MOST = 3;

export async function state() {
  const kept = await (await caches.open(KEPT)).match(STATE);
  return kept ? kept.json() : { unopened: 0 };
}

export async function remember(next) {
  await (await caches.open(KEPT)).put(STATE, new Response(JSON.stringify(next)));
}
