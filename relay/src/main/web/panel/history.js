import { openPage } from "../page/open.js";
import { drawHistory } from "../panels/history.js";
import { stateOf } from "../panels/state.js";
import { orSayTrouble } from "../panels/trouble.js";

const page = await openPage();
const state = stateOf(page);
await orSayTrouble(page, () => drawHistory(page, state));
await state.refresh();
