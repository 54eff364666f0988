import { openPage } from "../page/open.js";
import { drawPaper } from "../panels/paper.js";
import { orSayTrouble } from "../panels/trouble.js";

const page = await openPage();
await orSayTrouble(page, () => drawPaper(page, new URLSearchParams(location.search).get("monday") ?? ""));
