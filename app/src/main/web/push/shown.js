// The worker's side of a push: shows it, counts what stays unopened, and after three in a row takes this phone off by itself.
import { UNOPENED_AT_MOST, remember, state } from "./count.js";

const TAG = "wellspring";

export function showPushes(worker) {
  worker.addEventListener("push", event => event.waitUntil(shown(worker, event.data?.json())));
  worker.addEventListener("notificationclick", event => {
    event.notification.close();
    event.waitUntil(opened(worker, event.notification.data));
  });
}

async function shown(worker, message) {
  const { unopened } = await state();
  if (!message) return;
  if (unopened >= UNOPENED_AT_MOST) return goSilent(worker, message.silent);
  await remember({ unopened: unopened + 1 });
  await worker.registration.showNotification(message.title, {
    body: message.body, lang: message.lang, dir: message.dir, tag: TAG, icon: "/icon-192.png", data: message.opens,
  });
}

/** The push service then says that this phone is gone, as it does for every other reason. */
async function goSilent(worker, words) {
  await remember({ unopened: 0, silent: words });
  await (await worker.registration.pushManager.getSubscription())?.unsubscribe();
}

async function opened(worker, path) {
  await remember({ unopened: 0 });
  const address = new URL(typeof path === "string" && path.startsWith("/") ? path : "/", worker.location.origin);
  if (address.origin === worker.location.origin) await worker.clients.openWindow(address.href);
}
