import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import vm from "node:vm";
import { relay } from "../../../../web/build/relay.mjs";
import { root } from "./sources.mjs";

const files = await relay(join(root, "web"));

/** The private origin's worker, as built, in a browser that has only a network and a cache. */
function aWorker(served) {
  const listeners = {};
  const cache = new Map();
  const context = {
    URL, Response, crypto, console,
    location: { origin: "http://localhost:8081" },
    clients: { claim: async () => {} },
    skipWaiting: async () => {},
    caches: { open: async () => ({ put: async (path, response) => cache.set(path, response), match: async path => cache.get(path)?.clone() }), keys: async () => [] },
    fetch: async asked => {
      const path = typeof asked === "string" ? asked : new URL(asked.url).pathname;
      if (served[path.slice(1)] === undefined) throw new TypeError("Failed to fetch");
      return new Response(served[path.slice(1)]);
    },
    addEventListener: (type, listener) => { listeners[type] = listener; },
  };
  vm.runInNewContext(Buffer.from(files["sw.js"]).toString("utf8"), context);
  const waiting = (type, event = {}) => new Promise((resolve, reject) => listeners[type]({ ...event, waitUntil: work => work.then(resolve, reject) }));
  return {
    cache,
    install: () => waiting("install"),
    get: path => {
      let answer = null;
      listeners.fetch({ request: { url: `http://localhost:8081${path}`, method: "GET" }, respondWith: work => { answer = work; } });
      return answer;
    },
  };
}

test("the worker keeps the published files and serves them without a network", async () => {
  const served = { ...files };
  const worker = aWorker(served);
  await worker.install();
  for (const path of Object.keys(served)) delete served[path];

  assert.deepEqual(Buffer.from(await (await worker.get("/diary")).arrayBuffer()), Buffer.from(files["diary.html"]));
  assert.deepEqual(Buffer.from(await (await worker.get("/panel/checkin")).arrayBuffer()), Buffer.from(files["panel/checkin.html"]));
});

test("an edition with one changed byte is not installed", async () => {
  const script = Object.keys(files).find(path => path.startsWith("parts/"));
  const bent = Buffer.from(files[script]);
  bent[0] ^= 1;

  await assert.rejects(aWorker({ ...files, [script]: bent }).install(), /not the published file/);
});

test("what people send and what is signed for them is left to the network", async () => {
  const worker = aWorker({ ...files });
  await worker.install();

  for (const path of ["/keys", "/notices", "/notices/3", "/releases", "/manifest.json"]) assert.equal(worker.get(path), null, path);
});
