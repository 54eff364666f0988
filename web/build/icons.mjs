// One sprite of the listed Lucide icons: <svg class="icon"><use href="icons.svg#house"/></svg>.
import { readFileSync } from "node:fs";
import { join } from "node:path";

export function icons(web, list = "icons.json") {
  const wanted = JSON.parse(readFileSync(join(web, "look", list), "utf8"));
  const folder = join(web, "node_modules", "lucide-static", "icons");
  const symbols = [...wanted].sort().map(name => {
    const svg = readFileSync(join(folder, `${name}.svg`), "utf8");
    const shapes = svg.slice(svg.indexOf(">", svg.indexOf("<svg")) + 1, svg.lastIndexOf("</svg>"));
    return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2"`
      + ` stroke-linecap="round" stroke-linejoin="round">${shapes.replace(/\s*\n\s*/g, "").replace(/ \/>/g, "/>")}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>\n`;
}
