import "./browser.mjs";
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { listenToPrivateFrames } from "../../../../app/src/main/web/private-frame.js";
import { talkingTo } from "../../main/web/page/parent.js";

const PRIVATE = "http://localhost:8081";
const APP = "http://localhost:8080";
const settled = () => new Promise(resolve => setTimeout(resolve, 5));

/** As much of a browser as the two sides of a frame touch: an app page with one private panel in it. */
function anAppPage() {
  const heard = [];
  const listeners = [];
  const fetched = [];
  const panel = { postMessage: (message, origin) => heard.push({ message, origin }) };
  const figure = { dataset: { setting: JSON.stringify({ nextCountFrom: "2026-08-03" }), help: "/help?from=panel" } };
  const frame = { contentWindow: panel, src: `${PRIVATE}/panel/checkin`, height: "", closest: () => figure };
  globalThis.addEventListener = (type, listener) => listeners.push(listener);
  globalThis.removeEventListener = () => {};
  globalThis.location = { assign: place => fetched.push(`went to ${place}`) };
  globalThis.document = {
    documentElement: { lang: "de", dir: "ltr", dataset: { colorScheme: "dark" } },
    querySelectorAll: () => [frame],
    querySelector: () => ({ content: "token-of-the-page", dataset: { header: "X-CSRF-TOKEN" } }),
  };
  globalThis.fetch = async (address, request) => {
    fetched.push({ address, ...request });
    return globalThis.answering ?? new Response(JSON.stringify({ bundle: 0, weeks: [] }));
  };
  listenToPrivateFrames();
  const say = async (data, { source = panel, origin = PRIVATE } = {}) => {
    listeners.forEach(listener => listener({ data, source, origin }));
    await settled();
  };
  return { heard, fetched, frame, panel, say };
}

const real = { fetch: globalThis.fetch, location: globalThis.location };
beforeEach(() => { globalThis.answering = undefined; });
afterEach(() => Object.assign(globalThis, { ...real, document: undefined }));

test("a panel is told its setting, in the page's own language and light", async () => {
  const { heard, say } = anAppPage();

  await say({ w: 1, ask: "setting" });

  assert.deepEqual(heard, [{ message: { w: 1, setting: { lang: "de", dir: "ltr", scheme: "dark", nextCountFrom: "2026-08-03" } }, origin: PRIVATE }]);
});

test("another origin, another window and another kind of message hear nothing", async () => {
  const { heard, fetched, say } = anAppPage();

  await say({ w: 1, ask: "setting" }, { origin: "http://localhost:9999" });
  await say({ w: 1, ask: "weeks" }, { source: {} });
  await say({ ask: "weeks" });
  await say("weeks");

  assert.deepEqual([heard, fetched], [[], []]);
});

test("signing carries the page's token and nothing but blinded bytes", async () => {
  const { fetched, say } = anAppPage();

  await say({ w: 1, ask: "sign", body: { weeks: [{ monday: "2026-08-03", leafBlinded: "AA", admissionBlinded: "BB", answer: 1 }], diary: ["heavy"] } });

  const [{ address, method, headers, body }] = fetched;
  assert.deepEqual([address, method, headers["X-CSRF-TOKEN"]], ["/ballot/tokens", "POST", "token-of-the-page"]);
  assert.deepEqual(JSON.parse(body), { weeks: [{ monday: "2026-08-03", leafBlinded: "AA", admissionBlinded: "BB" }] });
});

test("the frame that makes slips hands on blinded bytes, then hashes and sealed bytes, and never a code", async () => {
  const { fetched, say } = anAppPage();
  const hash = "0a".repeat(32);

  await say({ w: 1, ask: "paper-plan", body: { monday: "2026-08-03" } });
  await say({ w: 1, ask: "paper-tokens", body: { monday: "2026-08-03", leaves: [{ leaf: "leaf-1", slips: [{ leafBlinded: "AA", admissionBlinded: "BB", code: "ABCD" }] }] } });
  await say({ w: 1, ask: "paper-slips", body: { monday: "2026-08-03", slips: [{ code: hash, sealed: "CC", plain: "x" }, { code: "ABCDEFGHJKMNPQRS", sealed: "DD" }] } });

  assert.deepEqual(fetched.map(({ address, method }) => [address, method]),
    [["/ballot/paper/2026-08-03", undefined], ["/ballot/paper/2026-08-03/tokens", "POST"], ["/ballot/paper/2026-08-03/slips", "POST"]]);
  assert.deepEqual(JSON.parse(fetched[1].body), { leaves: [{ leaf: "leaf-1", slips: [{ leafBlinded: "AA", admissionBlinded: "BB" }] }] });
  assert.deepEqual(JSON.parse(fetched[2].body), { slips: [{ code: hash, sealed: "CC" }] });
});

test("the frame that makes slips hears why something failed", async () => {
  const { heard, fetched, say } = anAppPage();

  for (const [status, why] of [[409, "taken"], [410, "closed"], [503, "offline"], [403, "signed-out"], [422, "trouble"]]) {
    globalThis.answering = new Response("", { status });
    await say({ w: 1, ask: "paper-slips", body: { monday: "2026-08-03", slips: [] } });
    assert.deepEqual(heard.at(-1).message, { w: 1, slips: null, failed: why });
  }
  await say({ w: 1, ask: "paper-plan", body: { monday: "../tokens" } });
  assert.deepEqual([heard.at(-1).message.failed, fetched.length], ["trouble", 5]);
});

test("a signed-out page says so instead of an answer", async () => {
  const { heard, say } = anAppPage();
  globalThis.answering = new Response("", { status: 401 });

  await say({ w: 1, ask: "weeks" });

  assert.deepEqual(heard[0].message, { w: 1, weeks: null, failed: "signed-out" });
});

test("a panel may grow, within reason", async () => {
  const { frame, say } = anAppPage();

  await say({ w: 1, height: 512.4 });
  assert.equal(frame.height, 513);

  await say({ w: 1, height: 1e9 });
  assert.equal(frame.height, 4000);
});

test("a panel may go to the few places it was given, and nowhere else", async () => {
  const { fetched, say } = anAppPage();

  for (const want of ["help", "report", "https://elsewhere.example", "constructor"]) await say({ w: 1, want });

  assert.deepEqual(fetched, ["went to /help?from=panel", "went to /say"]);
});

test("the panel listens to the app's origin and its own parent only", async () => {
  const said = [];
  const listeners = [];
  globalThis.addEventListener = (type, listener) => listeners.push(listener);
  globalThis.removeEventListener = (type, listener) => listeners.splice(listeners.indexOf(listener), 1);
  const page = { postMessage: (message, origin) => said.push({ message, origin }) };
  const asking = talkingTo(page, APP).weeks();
  const hear = event => [...listeners].forEach(listener => listener(event));

  hear({ source: page, origin: "http://localhost:9999", data: { w: 1, weeks: "forged" } });
  hear({ source: {}, origin: APP, data: { w: 1, weeks: "forged" } });
  hear({ source: page, origin: APP, data: { w: 1, weeks: { weeks: [] } } });

  assert.deepEqual((await asking).weeks, { weeks: [] });
  assert.deepEqual(said[0], { message: { w: 1, ask: "weeks" }, origin: APP });
});
