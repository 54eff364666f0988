// For the wellbeing lead: makes a week's slips and prints them. The page around is never told a code.
import { el, show } from "../page/dom.js";
import { LANGUAGES } from "../page/text.js";
import { isMonday } from "../protocol/grid.js";
import { Refusal } from "../protocol/refusal.js";
import { paperTextIn } from "../paper/text.js";
import { begun, fewest, FEWEST, forget, goOn, keep, kept } from "../paper/making.js";
import { sheets } from "../paper/sheet.js";
import { alone, createVault, passingVault } from "../store/vault.js";
import { learnNotices } from "../visit/visit.js";
import { blindAll } from "../week/blinding.js";
import { button, note, status } from "./parts.js";

/** After these the same request can be sent again. */
const AGAIN = ["offline", "trouble", "silent"];
/** After these what was made here is worth nothing. */
const OVER = ["taken", "closed"];
const WORDS = { silent: "offline" };

export async function drawPaper({ visit, main, text: { language } }, monday) {
  const texts = Object.fromEntries(await Promise.all(LANGUAGES.map(async tag => [tag, await paperTextIn(tag)])));
  const text = texts[language];
  document.title = text.say("make.title", { day: isMonday(monday) ? text.day(monday) : "" });
  if (!visit.parent || !isMonday(monday)) return show(main, [el("p", { role: "alert" }, text.say("make.alone"))]);
  visit.vault ??= passingVault();
  const vault = await createVault().catch(() => null);
  const desk = new Desk({ visit, main, text, texts, vault, monday });
  return vault ? desk.open() : desk.says(el("p", { role: "alert" }, text.say("make.refuses")));
}

class Desk {
  constructor(parts) {
    Object.assign(this, parts);
  }

  say = (key, values) => this.text.say(key, values);

  says(...content) {
    const heading = el("h1", {}, this.say("make.title", { day: this.text.day(this.monday) }));
    show(this.main, [heading, ...content]);
    return heading;
  }

  async open() {
    const { plan, failed } = await this.visit.parent.paperPlan(this.monday);
    const making = await kept(this.vault, this.monday);
    if (!plan && !(making && AGAIN.includes(failed))) return this.trouble(failed, () => this.open());
    if (making?.state === "arrived") return this.print(making);
    if (making) return this.resume(making);
    if (plan.made) return this.says(status("info", this.say("make.elsewhere")));
    return this.offer(plan.leaves);
  }

  offer(leaves) {
    if (leaves.length === 0) return this.says(status("info", this.say("make.none")));
    if (fewest(leaves) < FEWEST) return this.says(status("info", this.say("make.few")));
    return this.says(
      el("ul", {}, leaves.map(({ name, slips }) => el("li", {}, this.say("make.group", { leaf: name, count: slips })))),
      el("p", {}, this.say("make.what")),
      el("p", { class: "buttons" }, button(this.say("make.begin"), () => this.work(leaves), { name: "plus" })));
  }

  resume(making) {
    return this.says(
      status("hourglass", this.say("make.going-on")),
      el("p", { class: "buttons" }, button(this.say("paper.again"), () => this.work(making.leaves), { name: "rotate-ccw" })));
  }

  /** One tab at a time: two would make two sets, of which one counts. */
  async work(leaves) {
    this.says(el("p", { role: "status" }, this.say("make.working"))).focus();
    try {
      const { making, failed, refused } = await alone("wellspring paper", () => this.made(leaves));
      if (refused) return this.refused(refused);
      if (!failed) return this.print(making);
      if (OVER.includes(failed)) await forget(this.vault, this.monday);
      return this.trouble(failed, () => this.work(leaves));
    } catch (trouble) {
      if (trouble instanceof Refusal) return this.refused(trouble.code);
      this.trouble("trouble", () => this.work(leaves));
      throw trouble;
    }
  }

  async made(leaves) {
    const { visit, vault, monday } = this;
    await learnNotices(visit);
    if (visit.trouble) return { refused: visit.trouble };
    if (visit.reached === false) return { failed: "offline" };
    const known = await kept(vault, monday);
    const making = known ?? await begun(visit.notices, monday, leaves, blindAll);
    if (!known) await keep(vault, making);
    return goOn(vault, visit.notices, visit.parent, making);
  }

  print(making) {
    const place = el("div", { class: "no-print stack" });
    const usual = () => show(place, [
      el("p", {}, this.say("make.ready.what")),
      el("p", { class: "buttons" },
        button(this.say("make.print"), () => globalThis.print(), { name: "files" }),
        button(this.say("make.printed"), sure, { variant: "secondary", name: "check" })),
    ]);
    const sure = () => {
      const question = el("p", {}, this.say("make.sure"));
      show(place, [question, el("p", { class: "buttons" },
        button(this.say("make.sure.yes"), () => this.done(), { "data-color": "help" }), button(this.say("make.sure.no"), usual, { variant: "secondary" }))], { focus: question });
    };
    usual();
    const heading = el("h1", { class: "no-print" }, this.say("make.ready"));
    show(this.main, [heading, place,
      el("ul", { class: "no-print" }, making.leaves.map(({ name, slips }) => el("li", {}, this.say("make.group", { leaf: name, count: slips.length })))),
      ...sheets(making, this.texts, location.origin)], { focus: heading });
  }

  async done() {
    await forget(this.vault, this.monday);
    const line = status("circle-check", this.say("make.done"));
    this.says(line);
    this.visit.parent.go("paper-done");
  }

  refused(code) {
    return this.says(note("triangle-alert", "help", el("p", {}, this.say("refused.what")), el("p", {}, this.say("refused.do")), el("p", { class: "muted" }, this.say("refused.code", { code }))));
  }

  trouble(failed, again) {
    const word = WORDS[failed] ?? (["taken", "closed", "offline", "signed-out"].includes(failed) ? failed : "trouble");
    return this.says(
      el("p", { role: "alert" }, this.say(`make.${word}`)),
      AGAIN.includes(failed) && el("p", { class: "buttons" }, button(this.say("paper.again"), again, { name: "rotate-ccw" })));
  }
}
