// The page's side: lets a person name this browser as their phone, and says once that it went silent.
import { remember, state } from "./count.js";

const WORKER_COMES_WITHIN = 10_000;

export async function offerPushes() {
  if (!("serviceWorker" in navigator) || !("caches" in globalThis)) return;
  await sayOnceThatItWentSilent();
  const able = document.querySelector('[data-push="able"]');
  if (!able || !("PushManager" in globalThis) || !("Notification" in globalThis)) return;
  able.hidden = false;
  say(null);
  able.querySelector("form").addEventListener("submit", event => name(event, able.dataset));
  document.querySelector('[data-push="stop"] form')?.addEventListener("submit", stop);
}

async function name(event, { key, body, silent }) {
  event.preventDefault();
  const form = event.currentTarget;
  say(null);
  const problem = await subscribe(form, key);
  if (problem) return say(problem);
  const { lang, dir } = document.documentElement;
  await remember({ unopened: 0, silent: null, words: { title: "Wellspring", body, lang, dir, opens: "/me/notices", silent } });
  form.submit();
}

/** Fills the form with where this browser takes pushes. @returns what stood in the way, if anything */
async function subscribe(form, key) {
  if (await Notification.requestPermission() !== "granted") return "refused";
  const registration = await worker();
  if (!registration) return "unable";
  try {
    await (await registration.pushManager.getSubscription())?.unsubscribe();
    const { endpoint, keys } = (await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key })).toJSON();
    form.elements.endpoint.value = endpoint;
    form.elements.p256dh.value = keys.p256dh;
    form.elements.auth.value = keys.auth;
  } catch {
    return "unreached";
  }
}

/** Where a worker could not be registered, none is ever ready. */
function worker() {
  return Promise.race([navigator.serviceWorker.ready, new Promise(later => setTimeout(later, WORKER_COMES_WITHIN))]);
}

function say(problem) {
  for (const line of document.querySelectorAll("[data-push-problem]")) line.hidden = line.dataset.pushProblem !== problem;
}

/** The server forgets the phone whether or not the browser's own part works. */
async function stop() {
  const registration = await navigator.serviceWorker.ready;
  await (await registration.pushManager.getSubscription())?.unsubscribe();
}

async function sayOnceThatItWentSilent() {
  const { silent } = await state();
  const main = document.querySelector("main");
  if (!silent || !main) return;
  const line = document.createElement("p");
  line.className = "notice";
  line.setAttribute("role", "status");
  line.textContent = silent;
  main.prepend(line);
  await remember({ silent: null });
}
