import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { showPushes } from "../../../../app/src/main/web/push/shown.js";

const MESSAGE = { title: "Wellspring", body: "One question if you want it.", lang: "en", dir: "ltr", opens: "/me/notices", silent: "We stopped." };
let kept, shown, subscribed, opened, on;

/** A phone's worker that has only a cache, a lock screen and a subscription. */
beforeEach(() => {
  [kept, shown, subscribed, opened, on] = [new Map(), [], true, [], {}];
  globalThis.caches = { open: async () => ({ match: async key => kept.get(key)?.clone(), put: async (key, response) => kept.set(key, response) }) };
  showPushes({
    addEventListener: (name, listener) => { on[name] = listener; },
    location: { origin: "https://care.example" },
    clients: { openWindow: async address => opened.push(address) },
    registration: {
      showNotification: async (title, options) => shown.push({ title, ...options }),
      pushManager: { getSubscription: async () => subscribed ? { unsubscribe: async () => { subscribed = false; } } : null },
    },
  });
});

async function happens(name, event) {
  let work;
  on[name]({ ...event, waitUntil: promise => { work = promise; } });
  await work;
}

const pushed = () => happens("push", { data: { json: () => MESSAGE } });
const tapped = data => happens("notificationclick", { notification: { close() {}, data } });
const state = () => kept.get("/push-state").clone().json();

test("a lock screen shows what the message says and nothing more", async () => {
  await pushed();

  assert.equal(shown.length, 1);
  assert.deepEqual([shown[0].title, shown[0].body, shown[0].tag], ["Wellspring", "One question if you want it.", "wellspring"]);
});

test("a message that cannot be read shows the words this phone kept, and nothing else", async () => {
  kept.set("/push-state", new Response(JSON.stringify({ unopened: 1, words: { ...MESSAGE, body: "Algo nuevo que leer, si quieres.", lang: "es" } })));

  await happens("push", { data: { json: () => JSON.parse("Ana, Ward 4: call me") } });

  assert.deepEqual([shown[0].title, shown[0].body, shown[0].lang, shown[0].data], ["Wellspring", "Algo nuevo que leer, si quieres.", "es", "/me/notices"]);
  assert.equal((await state()).unopened, 2);
});

test("a message without content, on a phone that kept no words, shows the product's name", async () => {
  for (const data of [null, { json: () => null }, { json: () => ({ title: "Ana" }) }]) await happens("push", { data });

  assert.deepEqual(shown.map(({ title, body }) => [title, body]), Array(3).fill(["Wellspring", undefined]));
});

test("after three unopened the phone takes itself off and keeps what the app says once", async () => {
  for (let i = 0; i < 4; i++) await pushed();

  assert.equal(shown.length, 3);
  assert.equal(subscribed, false);
  assert.equal((await state()).silent, "We stopped.");
});

test("opening one starts the count anew", async () => {
  await pushed();
  await pushed();
  await tapped("/me/notices");
  for (let i = 0; i < 3; i++) await pushed();

  assert.equal(shown.length, 5);
  assert.equal(subscribed, true);
  assert.deepEqual(opened, ["https://care.example/me/notices"]);
});

test("a tap opens only pages of our own", async () => {
  await tapped("//elsewhere.example/x");
  await tapped("https://elsewhere.example/x");

  assert.deepEqual(opened, ["https://care.example/"]);
});

test("nothing of the count is sent anywhere", async () => {
  globalThis.fetch = () => assert.fail("a request was made");

  for (let i = 0; i < 4; i++) await pushed();
});
