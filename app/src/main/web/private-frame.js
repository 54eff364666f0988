// The app page's side of a private frame. It carries blinded bytes and blind signatures between the frame and this half,
// tells the frame how tall it may be, and goes where the frame asks. It is never told an answer.

const TOKENS = "/ballot/tokens";
const PLACES = { report: "/say", help: "/help", peer: "/help#peer", speak: "/speak", survey: "/survey" };
const QUESTIONS = "/ballot/questions/";
const MOST_WEEKS = 16;
const PAPER = "/ballot/paper/";
const MONDAY = /^\d{4}-\d{2}-\d{2}$/;
const HASH = /^[0-9a-f]{64}$/;

export function listenToPrivateFrames() {
  addEventListener("message", event => {
    const frame = frameOf(event);
    if (frame && event.data?.w === 1) answer(frame, event);
  });
}

/** The private frame that sent this, if its origin is the one it was loaded from. */
function frameOf(event) {
  return [...document.querySelectorAll("[data-private-panel] iframe")]
    .find(frame => frame.contentWindow === event.source && new URL(frame.src).origin === event.origin);
}

async function answer(frame, { data, origin, source }) {
  const reply = message => source.postMessage({ w: 1, ...message }, origin);
  if (data.ask === "setting") reply({ setting: settingOf(frame) });
  if (data.ask === "weeks") reply({ weeks: null, ...await fetched("weeks") });
  if (data.ask === "sign") reply({ signed: null, ...await fetched("signed", onlyBlinded(data.body)) });
  if (data.ask === "questions") reply({ questions: null, ...await questions(String(data.body?.monday)) });
  if (data.ask === "paper-plan") reply({ plan: null, ...await paper("plan", data.body) });
  if (data.ask === "paper-tokens") reply({ tokens: null, ...await paper("tokens", data.body, onlyBlindedSlips) });
  if (data.ask === "paper-slips") reply({ slips: null, ...await paper("slips", data.body, onlySealed) });
  if (Number.isFinite(data.height)) frame.height = Math.min(Math.max(Math.ceil(data.height), 48), 4000);
  if (Object.hasOwn(PLACES, data.want ?? "")) location.assign(placeOf(frame, data.want));
}

const figure = frame => frame.closest("[data-private-panel]");

function settingOf(frame) {
  const setting = JSON.parse(figure(frame).dataset.setting ?? "{}");
  const { lang, dir, dataset } = document.documentElement;
  return { lang, dir, scheme: dataset.colorScheme ?? "auto", ...setting };
}

const placeOf = (frame, want) => figure(frame).dataset[want] ?? PLACES[want];

/** Nothing but blinded values passes, whatever a frame might send. */
const onlyBlinded = body => ({
  weeks: (body?.weeks ?? []).slice(0, MOST_WEEKS).map(({ monday, leafBlinded, admissionBlinded }) =>
    ({ monday: String(monday), leafBlinded: String(leafBlinded), admissionBlinded: String(admissionBlinded) })),
});

const onlyBlindedSlips = body => ({
  leaves: (body?.leaves ?? []).map(({ leaf, slips }) => ({ leaf: String(leaf),
    slips: (slips ?? []).map(({ leafBlinded, admissionBlinded }) => ({ leafBlinded: String(leafBlinded), admissionBlinded: String(admissionBlinded) })) })),
});

/** Hashes of codes and what is sealed under them: never a code. */
const onlySealed = body => ({ slips: (body?.slips ?? []).filter(({ code }) => HASH.test(code)).map(({ code, sealed }) => ({ code, sealed: String(sealed) })) });

/** @param name also the last part of the address, but for the plan */
async function paper(name, body, only) {
  const monday = String(body?.monday);
  if (!MONDAY.test(monday)) return { failed: "trouble" };
  try {
    const response = await fetch(PAPER + monday + (only ? `/${name}` : ""), { cache: "no-store", headers: { Accept: "application/json" }, redirect: "error", ...posting(only?.(body)) });
    return response.ok ? { [name]: await response.json() } : { failed: PAPER_TROUBLE[response.status] ?? "trouble" };
  } catch {
    return { failed: "offline" };
  }
}

const PAPER_TROUBLE = { 401: "signed-out", 403: "signed-out", 409: "taken", 410: "closed", 502: "offline", 503: "offline" };

async function fetched(name, body) {
  try {
    const response = await fetch(TOKENS, { cache: "no-store", headers: { Accept: "application/json" }, redirect: "error", ...posting(body) });
    if (response.ok) return { [name]: await response.json() };
    return { failed: response.status === 401 || response.status === 403 ? "signed-out" : "trouble" };
  } catch {
    return { failed: "offline" };
  }
}

/** The survey's questions as text, so that the frame can check their hash. */
async function questions(monday) {
  if (!MONDAY.test(monday)) return { failed: "trouble" };
  try {
    const response = await fetch(QUESTIONS + monday, { cache: "no-store", headers: { Accept: "application/json" }, redirect: "error" });
    return response.ok ? { questions: await response.text() } : { failed: response.status === 401 || response.status === 403 ? "signed-out" : "trouble" };
  } catch {
    return { failed: "offline" };
  }
}

function posting(body) {
  if (!body) return {};
  const token = document.querySelector('meta[name="csrf-token"]');
  const headers = { Accept: "application/json", "Content-Type": "application/json", [token.dataset.header]: token.content };
  return { method: "POST", headers, body: JSON.stringify(body) };
}
