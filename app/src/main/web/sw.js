/* Keeps Help, and only Help, on the device: a page that needs no account and says nothing about who opened it.
   A page may name further public addresses to keep: <meta name="offline" content="/help /help/phrases">. */

import { showPushes } from "./push/shown.js";

const KEPT = `help-${EDITION}`;
const HELP = "/help";

showPushes(self);
addEventListener("install", event => event.waitUntil(keep().then(() => skipWaiting())));
addEventListener("activate", event => event.waitUntil(dropOldEditions().then(() => clients.claim())));
addEventListener("fetch", event => {
  const { method, url, mode } = event.request;
  const address = new URL(url);
  if (method !== "GET" || address.origin !== location.origin) return;
  if (mode === "navigate") event.respondWith(page(event.request));
  else if (isFile(address)) event.respondWith(file(event.request));
});

async function keep() {
  const cache = await caches.open(KEPT);
  const help = await fresh(HELP);
  const html = await help.clone().text();
  await cache.put(HELP, help);
  const pages = (/<meta name="offline" content="([^"]*)"/.exec(html)?.[1] ?? "").split(/\s+/).filter(path => path.startsWith("/"));
  const files = [...html.matchAll(/(?:href|src)="(\/[^"#]+\.(?:css|js|svg|woff2)(?:\?[^"#]*)?)/g)].map(found => found[1]);
  const wanted = new Set([...pages, ...files, "/icons.svg", "/atkinson-latin.woff2"]);
  wanted.delete(HELP);
  await Promise.allSettled([...wanted].map(async path => cache.put(path, await fresh(path))));
}

async function fresh(path) {
  const response = await fetch(path, { cache: "reload", credentials: "omit" });
  if (!response.ok || response.redirected) throw new Error(`${path} could not be kept`);
  return response;
}

async function page(request) {
  try {
    const response = await fetch(request);
    if (response.status < 500) return response;
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

const kept = async request => (await caches.open(KEPT)).match(request, { ignoreSearch: true });

const isFile = address => /\.(css|js|svg|woff2)$/.test(address.pathname);

async function dropOldEditions() {
  const names = await caches.keys();
  await Promise.all(names.filter(name => name.startsWith("help-") && name !== KEPT).map(name => caches.delete(name)));
}
