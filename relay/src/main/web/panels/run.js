// Runs a panel: ask about the device if needed, draw, then let the week's envelope take its course.
import { openPage } from "../page/open.js";
import { learnNotices } from "../visit/visit.js";
import { rhythm } from "../week/rhythm.js";
import { withDevice } from "./device.js";
import { stateOf } from "./state.js";
import { orSayTrouble } from "./trouble.js";

export async function run(draw) {
  const page = await openPage();
  await orSayTrouble(page, () => withDevice(page, () => orSayTrouble(page, () => opened(page, draw))));
}

async function opened(page, draw) {
  const { visit } = page;
  const state = stateOf(page);
  visit.notices = await visit.vault.get("notices") ?? [];
  if (visit.vault.lasting) {
    const beat = rhythm(visit, state.refresh);
    await draw(page, beat, state);
    await beat.begin();
  } else {
    await draw(page, null, state);
    await learnNotices(visit);
  }
  await state.refresh();
}
