/* Keeps Help, and only Help, on the device: a page that needs no account and says nothing about who opened it.
   A page may name further public addresses to keep: <meta name="offline" content="/help /help/phrases">.
   The copy says that it is one and names every post's hours, because it cannot know at which hour it will be read. */

import { showPushes } from "./push/shown.js";

const KEPT = `help-${EDITION}`;
const HELP = "/help";
const DAY = 24 * 60 * 60 * 1000;
let lastKept = 0;

showPushes(self);
addEventListener("install", event => event.waitUntil(keep().then(() => skipWaiting())));
addEventListener("activate", event => event.waitUntil(dropOldEditions().then(() => clients.claim())));
addEventListener("fetch", event => {
  const { method, url, mode } = event.request;
  const address = new URL(url);
  if (method !== "GET" || address.origin !== location.origin) return;
  if (mode === "navigate") event.respondWith(page(event));
  else if (isFile(address)) event.respondWith(file(event.request));
});

async function keep() {
  const cache = await caches.open(KEPT);
  const help = await fresh(copyOf(HELP));
  const html = await help.clone().text();
  await cache.put(HELP, help);
  lastKept = Date.now();
  const pages = (/<meta name="offline" content="([^"]*)"/.exec(html)?.[1] ?? "").split(/\s+/).filter(path => path.startsWith("/"));
  const files = [...html.matchAll(/(?:href|src)="(\/[^"#]+\.(?:css|js|svg|woff2)(?:\?[^"#]*)?)/g)].map(found => found[1]);
  const languages = [...html.matchAll(/href="\/help\?lang=([a-z]{2})"/g)].map(found => found[1]);
  const spoken = [HELP, ...pages].flatMap(path => languages.map(language => `${path}?lang=${language}`));
  const wanted = new Set([...pages, ...spoken, ...files, "/icons.svg", FONT]);
  wanted.delete(HELP);
  await Promise.allSettled([...wanted].map(async path => cache.put(path, await fresh(copyOf(path)))));
}

const copyOf = path => path.split("?")[0] === HELP ? `${path}${path.includes("?") ? "&" : "?"}saved=true` : path;

async function fresh(path) {
  const response = await fetch(path, { cache: "no-cache", credentials: "omit" });
  if (!response.ok || response.redirected) throw new Error(`${path} could not be kept`);
  return response;
}

async function page(event) {
  const { request } = event;
  try {
    const response = await fetch(request);
    if (response.status < 500) {
      if (new URL(request.url).pathname === HELP && Date.now() - lastKept > DAY) event.waitUntil(keep().catch(() => {}));
      return response;
    }
    return (await kept(request)) ?? response;
  } catch (offline) {
    const help = (await kept(request)) ?? (await kept(HELP));
    if (help) return help;
    throw offline;
  }
}

async function file(request) {
  try {
    return await fetch(request);
  } catch (offline) {
    const copy = await kept(request);
    if (copy) return copy;
    throw offline;
  }
}

async function kept(request) {
  const cache = await caches.open(KEPT);
  return (await cache.match(request)) ?? cache.match(request, { ignoreSearch: true });
}

const isFile = address => /\.(css|js|svg|woff2)$/.test(address.pathname);

async function dropOldEditions() {
  const names = await caches.keys();
  await Promise.all(names.filter(name => name.startsWith("help-") && name !== KEPT).map(name => caches.delete(name)));
}
