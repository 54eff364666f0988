// How many messages in a row stayed unopened, and what is shown when one cannot be read. Only this phone knows: it lies in a cache of its own and is never sent.

const KEPT = "wellspring-push";
const STATE = "/push-state";
export const UNOPENED_AT_MOST = 3;

export async function state() {
  const kept = await (await caches.open(KEPT)).match(STATE);
  return { unopened: 0, ...await kept?.json() };
}

/** Keeps what is not part of the change as it was. */
export async function remember(change) {
  const next = { ...await state(), ...change };
  await (await caches.open(KEPT)).put(STATE, new Response(JSON.stringify(next)));
}
