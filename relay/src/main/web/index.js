// The front page of the private address: says what this address is, to whoever types it in.
import { el, icon, show } from "./page/dom.js";
import { directionOf, languageFor, textIn } from "./page/text.js";

const language = languageFor(navigator.languages);
const { say } = await textIn(language);
document.documentElement.lang = language;
document.documentElement.dir = directionOf(language);
document.title = say("index.title");

show(document.getElementById("main"), [
  el("h1", {}, say("index.title")),
  ...["what", "holds", "never", "check"].map(part => el("p", {}, say(`index.${part}`))),
  el("p", {}, el("a", { class: "ds-button", href: "/diary" }, icon("lock"), say("index.diary"))),
]);
