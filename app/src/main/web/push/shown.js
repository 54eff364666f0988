// The worker's side of a push: shows it, counts what stays unopened, and after three in a row takes this phone off by itself.
import { UNOPENED_AT_MOST, remember, state } from "./count.js";

const TAG = "wellspring";
/** For a message that cannot be read, on a phone that kept no words either: a browser would otherwise show some of its own. */
const NO_WORDS = { title: "Wellspring", opens: "/me/notices" };

export function showPushes(worker) {
  worker.addEventListener("push", event => event.waitUntil(shown(worker, read(event.data))));
  worker.addEventListener("notificationclick", event => {
    event.notification.close();
    event.waitUntil(opened(worker, event.notification.data));
  });
}

function read(data) {
  try {
    const message = data.json();
    return typeof message.title === "string" && typeof message.body === "string" ? message : undefined;
  } catch {
    return undefined;
  }
}

async function shown(worker, readable) {
  const { unopened, words } = await state();
  const message = readable ?? words ?? NO_WORDS;
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
