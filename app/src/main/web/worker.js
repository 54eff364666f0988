// Registers the worker that keeps Help readable without a network.

const WORKER = "/sw.js";

export async function keepHelpAtHand() {
  if (!("serviceWorker" in navigator)) return;
  try {
    await navigator.serviceWorker.register(trusted(WORKER));
  } catch {
    // Help still works as an ordinary page.
  }
}

/** The one script address this policy lets through. */
function trusted(path) {
  if (!globalThis.trustedTypes) return path;
  return trustedTypes.createPolicy("wellspring-worker", {
    createScriptURL: asked => {
      if (asked !== WORKER) throw new TypeError("Only the worker of this site may be registered.");
      return asked;
    },
  }).createScriptURL(path);
}
