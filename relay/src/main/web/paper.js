// What somebody with a slip of paper sees: the code, a language, the week's questions, send. Nothing is kept on the device.
import { codeIn } from "./paper/slip.js";
import { office } from "./paper/office.js";
import { Screens } from "./paper/screens.js";
import { paperTextIn } from "./paper/text.js";
import { languageFor } from "./page/text.js";

const code = codeIn(location.hash);
history.replaceState({ step: 0 }, "", location.pathname);
const screens = new Screens(document.getElementById("main"), office, await paperTextIn(languageFor(navigator.languages)), code);
addEventListener("popstate", ({ state }) => screens.at(state?.step ?? 0));
screens.begin();
