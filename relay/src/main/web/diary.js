// The diary as a page of its own: works when the organisation's half is down, and without a network once it was opened.
import { el, icon, show } from "./page/dom.js";
import { openPage } from "./page/open.js";
import { appOrigin } from "./page/parent.js";
import { drawCheckin } from "./panels/checkin.js";
import { withDevice } from "./panels/device.js";
import { drawHistory } from "./panels/history.js";
import { stateOf } from "./panels/state.js";
import { orSayTrouble } from "./panels/trouble.js";
import { learnNotices } from "./visit/visit.js";
import { rhythm } from "./week/rhythm.js";

const page = await openPage();
const { visit, text: { say }, main } = page;
document.title = say("diary.title");
main.before(bar(await appOrigin()));
await orSayTrouble(page, () => withDevice(page, () => orSayTrouble(page, diary)));

function bar(app) {
  return el("header", { class: "bar" },
    el("a", { class: "name", href: app ?? "/" }, say("diary.title")),
    app && el("a", { class: "help", href: `${app}/help` }, icon("life-buoy"), el("span", {}, say("diary.help"))));
}

async function diary() {
  const [today, past] = [el("section", { class: "stack" }), el("section", { class: "stack" })];
  show(main, [today, past]);
  const lookBack = () => drawHistory({ ...page, main: past }, { place: null });
  const state = stateOf(page);
  visit.notices = await visit.vault.get("notices") ?? [];
  const beat = visit.vault.lasting ? rhythm(visit, state.refresh) : null;
  await drawCheckin({ ...page, main: today, kept: lookBack }, beat, state);
  await lookBack();
  await (beat ? beat.begin() : learnNotices(visit));
  await state.refresh();
}
