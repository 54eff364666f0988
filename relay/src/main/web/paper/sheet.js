// Slips on paper: a page for each group, eight on a page, with lines to cut along. The code comes first.
import { el, svg } from "../page/dom.js";
import { LANGUAGES, directionOf } from "../page/text.js";
import { closingDay } from "../protocol/grid.js";
import { printed } from "../protocol/printed.js";
import { qrPath } from "./qr.js";

/** @param texts the words in every language, @param origin where slips are typed */
export const sheets = ({ monday, leaves }, texts, origin) => leaves.map(({ leaf, name, slips }) =>
  el("section", { class: "slips", data: { leaf }, aria: { label: name } }, slips.map(({ code }) => slip(code, name, monday, texts, `${origin}/paper`))));

function slip(code, name, monday, texts, address) {
  return el("article", { class: "slip", dir: "ltr" },
    picture(`${address}#${printed(code)}`),
    el("div", {},
      el("p", { class: "code" }, printed(code)),
      el("p", { class: "where" }, address.replace(/^https?:\/\//, "")),
      el("p", { class: "team" }, el("bdi", {}, name)),
      LANGUAGES.map(language => el("p", { lang: language, dir: directionOf(language) },
        `${texts[language].say("slip.week", { day: texts[language].day(monday) })}. ${texts[language].say("slip.use", { day: texts[language].day(closingDay(monday)) })}`))));
}

/** The same address is printed beside it, so nobody has to hear it read. */
function picture(address) {
  const { size, path } = qrPath(address);
  return svg("svg", { class: "qr", viewBox: `0 0 ${size} ${size}`, "aria-hidden": "true", focusable: "false", "shape-rendering": "crispEdges" },
    svg("rect", { width: size, height: size, fill: "#fff" }), svg("path", { d: path, fill: "#000" }));
}
