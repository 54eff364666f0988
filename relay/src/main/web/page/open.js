// Opens a private page: who is around it, what this device keeps, in which language and light it is read.
import { relay } from "../protocol/relay.js";
import { vaultOfThisDevice, visit as newVisit } from "../visit/visit.js";
import { el, show } from "./dom.js";
import { parentPage } from "./parent.js";
import { trusted } from "./trusted.js";
import { directionOf, languageFor, textIn } from "./text.js";

/** @returns `{visit, text, main}`, ready for a panel to draw itself */
export async function openPage() {
  const main = document.getElementById("main");
  if (!globalThis.isSecureContext) return needsHttps(main);
  const [parent, { vault, refusesToKeep }] = await Promise.all([parentPage(), vaultOfThisDevice()]);
  const device = await vault?.get("device");
  const told = await parent?.setting();
  const setting = told ?? device?.setting ?? {};
  const text = await dress(setting);
  const visit = newVisit({ parent, relay, setting, vault: device?.own ? vault : null, refusesToKeep, apart: await isApart() });
  if (told && visit.vault) await rememberSetting(visit, device);
  if (parent) reportHeight(parent);
  registerWorker();
  return { visit, text, main };
}

/** Without https a browser lends a page no locks and no keys: nothing may be asked, because nothing could be protected. */
async function needsHttps(main) {
  const { say } = await dress({});
  show(main, [el("p", { role: "alert" }, say("trouble.https"))]);
  throw new Error("This page needs https.");
}

async function dress({ lang, dir, scheme }) {
  const language = languageFor([lang, ...navigator.languages].filter(Boolean));
  const root = document.documentElement;
  root.lang = language;
  root.dir = lang === language && dir ? dir : directionOf(language);
  root.dataset.colorScheme = ["light", "dark"].includes(scheme) ? scheme : "auto";
  return textIn(language);
}

/** Somebody else's diary is never opened, and nothing of one person goes out under another's token. */
async function rememberSetting(visit, device) {
  const { owner } = visit.setting;
  if (owner && device.owner && owner !== device.owner) {
    visit.vault = null;
    visit.foreign = true;
    return;
  }
  await visit.vault.update("device", before => ({ ...before, setting: visit.setting, owner: owner ?? before.owner }));
}

/** A browser that keeps frames of one site apart from its pages would keep a second diary nobody finds again. */
async function isApart() {
  if (globalThis.parent === globalThis) return false;
  return !(await document.hasStorageAccess?.().catch(() => true) ?? true);
}

function reportHeight(parent) {
  const tell = () => parent.height(Math.ceil(document.body.getBoundingClientRect().height));
  new ResizeObserver(tell).observe(document.body);
}

async function registerWorker() {
  try {
    await navigator.serviceWorker?.register(trusted("/sw.js"));
  } catch {
    // Without it the diary needs a connection to open; what it keeps is the same.
  }
}
