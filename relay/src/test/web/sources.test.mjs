import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "node:test";
import { appCode, filesIn, privateCode, root } from "./sources.mjs";

const scripts = [...filesIn(privateCode, ".js"), ...filesIn(appCode, ".js")];
const pages = filesIn(privateCode, ".html");
const text = path => readFileSync(path, "utf8");
const holding = (paths, pattern) => paths.filter(path => pattern.test(text(path))).map(path => basename(path));

test("no script writes markup, evaluates text or needs WebAssembly", () => {
  for (const way of [/innerHTML/, /outerHTML/, /insertAdjacentHTML/, /document\.write/, /\beval\s*\(/, /new Function/, /DOMParser/, /WebAssembly/, /setTimeout\(\s*["'`]/]) {
    assert.deepEqual(holding(scripts, way), [], String(way));
  }
});

test("no page carries script, style or handlers of its own", () => {
  for (const way of [/ on[a-z]+=/, / style=/, /<style/, /<script(?![^>]* src=)/, /javascript:/]) assert.deepEqual(holding(pages, way), [], String(way));
});

test("no page or script names another host", () => {
  assert.deepEqual(holding([...pages, ...scripts.filter(path => !path.endsWith("dom.js"))], /https?:\/\/[^"'` ]/), []);
});

test("the private pages read and write no cookie and keep nothing outside the vault", () => {
  for (const way of [/document\.cookie/, /localStorage/, /cookieStore/]) assert.deepEqual(holding(scripts, way), [], String(way));
  assert.deepEqual(holding(filesIn(privateCode, ".js"), /sessionStorage/), []);
  assert.deepEqual(holding(scripts, /sessionStorage/), ["drafts.js"], "a tab keeps the sentences of the app's own forms, and nothing else");
  assert.deepEqual(holding(filesIn(privateCode, ".js"), /indexedDB/), ["vault.js"]);
});

test("the key of the vault cannot be read out", () => {
  assert.match(text(join(privateCode, "store", "vault.js")), /generateKey\(\{ name: "AES-GCM", length: 256 \}, false, /);
});

test("the only thing allowed past Trusted Types is the worker's one address", () => {
  assert.deepEqual(holding(scripts, /createPolicy\((?!"wellspring-worker")/), []);
  assert.deepEqual(holding(scripts, /createHTML|createScript\b/), []);
});

test("messages to and from the page around are bound to one origin and one window", () => {
  assert.deepEqual(holding(scripts, /postMessage\([^)]*"\*"/), []);
  assert.match(text(join(privateCode, "page", "parent.js")), /source === page && from === origin/);
  assert.match(text(join(appCode, "private-frame.js")), /contentWindow === event\.source && new URL\(frame\.src\)\.origin === event\.origin/);
});

test("the lockfile says what, and not from where", () => {
  assert.ok(!/"resolved"|https?:\/\/[^"]*registry/.test(text(join(root, "web", "package-lock.json"))));
});

test("our own styles name no physical side", () => {
  const layer = filesIn(join(root, "web", "look", "layer"), ".css");

  assert.deepEqual(holding(layer, /(?:margin|padding|border)-(?:left|right)|[^-]\b(?:left|right)\s*:|text-align:\s*(?:left|right)/), []);
});
