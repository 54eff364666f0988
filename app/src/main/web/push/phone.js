// The page's side: lets a person name this browser as their phone, and says once that it went silent.
import { remember, state } from "./count.js";

export async function offerPushes() {
  if (!("serviceWorker" in navigator) || !("caches" in globalThis)) return;
  await sayOnceThatItWentSilent();
  const able = document.querySelector('[data-push="able"]');
  if (!able || !("PushManager" in globalThis) || !("Notification" in globalThis)) return;
  able.hidden = false;
  document.querySelector('[data-push="unable"]').hidden = true;
  able.querySelector("form").addEventListener("submit", event => name(event, able.dataset.key));
  document.querySelector('[data-push="stop"] form')?.addEventListener("submit", stop);
}

async function name(event, key) {
  event.preventDefault();
  const form = event.currentTarget;
  try {
    if (await Notification.requestPermission() !== "granted") throw new Error("refused");
    const registration = await navigator.serviceWorker.ready;
    await (await registration.pushManager.getSubscription())?.unsubscribe();
    const subscription = await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
    const { endpoint, keys } = subscription.toJSON();
    form.elements.endpoint.value = endpoint;
    form.elements.p256dh.value = keys.p256dh;
    form.elements.auth.value = keys.auth;
    await remember({ unopened: 0 });
    form.submit();
  } catch {
    document.querySelector('[data-push="refused"]').hidden = false;
  }
}

/** The server forgets the phone whether or not the browser's own part works. */
async function stop() {
  const registration = await navigator.serviceWorker.ready;
  await (await registration.pushManager.getSubscription())?.unsubscribe();
}

async function sayOnceThatItWentSilent() {
  const { unopened, silent } = await state();
  const main = document.querySelector("main");
  if (!silent || !main) return;
  const line = document.createElement("p");
  line.className = "notice";
  line.setAttribute("role", "status");
  line.textContent = silent;
  main.prepend(line);
  await remember({ unopened });
}
