/* Keeps the private pages on the device, byte for byte as published: every file must hash to what this edition of the
   worker was built with, or the edition is not installed. Nothing a person says passes through here. */

const KEPT = `private-${EDITION}`;
const WHERE_THE_APP_IS = "/config.json";
const LEFT_OUT = /\.(txt|png)$|^\/instruments\/|^\/(panel\/)?(rate|paper)[./]|^\/atkinson-latin-(rest|ext)/;

addEventListener("install", event => event.waitUntil(keep().then(() => skipWaiting())));
addEventListener("activate", event => event.waitUntil(dropOldEditions().then(() => clients.claim())));
addEventListener("fetch", event => {
  const address = new URL(event.request.url);
  if (event.request.method !== "GET" || address.origin !== location.origin) return;
  const file = fileFor(address.pathname);
  if (file) event.respondWith(kept(file, event.request));
  else if (address.pathname === WHERE_THE_APP_IS) event.respondWith(freshOrKept(event.request));
});

/** `/panel/checkin` is the file `/panel/checkin.html`; anything unpublished is left to the network. */
const fileFor = path => [path, `${path}.html`, path === "/" ? "/index.html" : ""].find(name => Object.hasOwn(PUBLISHED, name));

async function keep() {
  const cache = await caches.open(KEPT);
  await Promise.all(Object.keys(PUBLISHED).filter(path => !LEFT_OUT.test(path)).map(async path => cache.put(path, await checked(path))));
}

/** What the page has just loaded is not transferred again, unless it is not what was published. */
async function checked(path) {
  const response = await published(path, "no-cache") ?? await published(path, "reload");
  if (!response) throw new Error(`${path} is not the published file`);
  return response;
}

async function published(path, cache) {
  const response = await fetch(path, { cache, credentials: "omit" });
  return response.ok && await sha256(await response.clone().arrayBuffer()) === PUBLISHED[path] ? response : null;
}

async function kept(path, request) {
  const copy = await (await caches.open(KEPT)).match(path);
  return copy ?? fetch(request);
}

async function freshOrKept(request) {
  const cache = await caches.open(KEPT);
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(WHERE_THE_APP_IS, response.clone());
    return response;
  } catch (offline) {
    const copy = await cache.match(WHERE_THE_APP_IS);
    if (copy) return copy;
    throw offline;
  }
}

async function sha256(bytes) {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, byte => byte.toString(16).padStart(2, "0")).join("");
}

async function dropOldEditions() {
  const names = await caches.keys();
  await Promise.all(names.filter(name => name.startsWith("private-") && name !== KEPT).map(name => caches.delete(name)));
}
