// The frame's side of the talk with the app page around it. Only the configured origin is heard, and only blinded bytes are said.

const PATIENCE_MS = 12_000;
/** Signing many tokens, and waiting for the other half, takes longer. */
const LONG_PATIENCE_MS = 60_000;
const ASK_AGAIN_MS = 400;

/** The app page around this frame, or `null` when this page stands alone. */
export async function parentPage() {
  if (globalThis.parent === globalThis) return null;
  const origin = await appOrigin();
  return origin ? talkingTo(globalThis.parent, origin) : null;
}

/** Where the organisation's half is, as this half was configured; `null` when even that cannot be reached. */
export async function appOrigin() {
  try {
    const { app } = await (await fetch("/config.json", { credentials: "omit" })).json();
    return new URL(app).origin;
  } catch {
    return null;
  }
}

export function talkingTo(page, origin) {
  const say = message => page.postMessage({ w: 1, ...message }, origin);

  /** Asks until answered: the page around may still be loading its side. Signing is asked for once. */
  const ask = (question, answerName, body, patience = PATIENCE_MS) => new Promise(resolve => {
    const message = body ? { ask: question, body } : { ask: question };
    const done = answer => {
      removeEventListener("message", hear);
      clearInterval(again);
      clearTimeout(end);
      resolve(answer);
    };
    const hear = ({ source, origin: from, data }) => {
      if (source === page && from === origin && data?.w === 1 && answerName in data) done(data);
    };
    addEventListener("message", hear);
    const again = setInterval(() => !body && say(message), ASK_AGAIN_MS);
    const end = setTimeout(() => done({ [answerName]: null, failed: "silent" }), patience);
    say(message);
  });

  return {
    origin,
    setting: async () => (await ask("setting", "setting")).setting,
    weeks: () => ask("weeks", "weeks"),
    questions: monday => ask("questions", "questions", { monday }),
    sign: body => ask("sign", "signed", body),
    paperPlan: monday => ask("paper-plan", "plan", { monday }),
    paperTokens: body => ask("paper-tokens", "tokens", body, LONG_PATIENCE_MS),
    paperSlips: body => ask("paper-slips", "slips", body, LONG_PATIENCE_MS),
    go: want => say({ want }),
    height: height => say({ height }),
  };
}
