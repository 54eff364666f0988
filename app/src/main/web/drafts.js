// Keeps what somebody writes in a text area, in this tab alone, until it was sent: a session that ran out, a lost network or a
// closed page costs no sentence. Without script the page behaves as pages do. Passwords and hidden fields are never kept.

const PREFIX = "draft ";
const KEPT = "textarea, select, input:not([type=hidden], [type=password], [type=file])";

export function keepDrafts(page = document, store = sessionStorage, here = location) {
  settle(page, store, here.pathname);
  for (const form of page.querySelectorAll("form:has(textarea)")) keepDraftOf(form, store, here.pathname);
  for (const form of page.querySelectorAll("form:not(:has(textarea))")) form.addEventListener("submit", () => markSent(store, PREFIX + here.pathname));
  for (const form of page.querySelectorAll("form[action='/sign-out'], form[action='/clear']")) form.addEventListener("submit", () => forgetAll(store));
}

/** What was sent goes as soon as another page says that it arrived; a page that says it did not leaves it here. */
function settle(page, store, path) {
  for (const key of keys(store)) {
    const draft = read(store, key);
    if (!draft.sent) continue;
    if (key !== PREFIX + path && page.querySelector("nav") && !page.querySelector("[data-error]")) store.removeItem(key);
    else write(store, key, { ...draft, sent: false });
  }
  const unsent = keys(store).at(-1);
  const signIn = page.querySelector("[data-error=signin] a[href='/sign-in']");
  if (signIn && unsent) signIn.href = `/sign-in?back=${encodeURIComponent(unsent.slice(PREFIX.length))}`;
}

function keepDraftOf(form, store, path) {
  const key = PREFIX + path;
  const draft = read(store, key);
  if (draft.values) restore(form, draft.values);
  const keep = sent => write(store, key, { sent, values: valuesOf(form) });
  form.addEventListener("input", () => keep(false));
  form.addEventListener("submit", () => keep(true));
}

const controls = form => [...form.querySelectorAll(KEPT)].filter(control => control.name);

const valuesOf = form => Object.fromEntries(controls(form).filter(control => !toggles(control) || control.checked).map(control => [control.name, control.value]));

const toggles = control => control.type === "radio" || control.type === "checkbox";

/** Only where the page has no words of its own: what the server shows is newer than what was kept here. */
function restore(form, values) {
  if ([...form.querySelectorAll("textarea")].some(area => area.value !== "")) return;
  for (const control of controls(form)) {
    if (!(control.name in values)) continue;
    if (toggles(control)) control.checked = control.value === values[control.name];
    else control.value = values[control.name];
  }
}

/** A preview sends what was written on the page before. */
function markSent(store, key) {
  if (store.getItem(key)) write(store, key, { ...read(store, key), sent: true });
}

function forgetAll(store) {
  for (const key of keys(store)) store.removeItem(key);
}

const keys = store => Object.keys(store).filter(key => key.startsWith(PREFIX));

const read = (store, key) => JSON.parse(store.getItem(key) ?? "{}");

const write = (store, key, draft) => store.setItem(key, JSON.stringify(draft));
