// What a client sees after scanning a card: a language, four questions, send. Nothing is kept on the device.
import { office } from "./rate/office.js";
import { Screens } from "./rate/screens.js";
import { codeIn } from "./rate/card.js";
import { tonguesOf } from "./rate/tongues.js";

const main = document.getElementById("main");
const screens = new Screens(main, office, await tonguesOf(office, navigator.languages), codeIn(location.pathname));
addEventListener("popstate", ({ state }) => screens.at(state?.step ?? 0));
await screens.begin();
