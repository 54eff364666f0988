import { openPage } from "../page/open.js";
import { drawHistory } from "../panels/history.js";
import { orSayTrouble } from "../panels/run.js";
import { stateOf } from "../panels/state.js";

const page = await openPage();
const state = stateOf(page);
await orSayTrouble(page, () => drawHistory(page, state));
await state.refresh();
