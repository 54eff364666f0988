// One question a screen. What was tapped lives in this object and leaves sealed, or not at all.
import { el, show } from "../page/dom.js";
import { directionOf } from "../page/text.js";
import { answer, straightLined } from "../survey/survey.js";
import { alikeChoices, questionScreen } from "../survey/screen.js";
import { button, plain, status, who } from "../panels/parts.js";
import { isAsked, NOTHING, says, screensOf } from "./answers.js";
import { look } from "./opened.js";
import { codeForm, kindChoices, languages, shiftChoices } from "./parts.js";
import { envelopeOf } from "./slip.js";
import { paperTextIn } from "./text.js";

/** The code and the language come before the questions. */
const FIRST = 2;

export class Screens {
  said = NOTHING;
  slip = null;
  list = [];

  constructor(main, office, text, code) {
    Object.assign(this, { main, office, text, code });
  }

  begin() {
    this.dress();
    if (!globalThis.isSecureContext) return this.tell({ what: "trouble.https" });
    return this.code ? this.find(this.code) : this.at(0, { still: true });
  }

  say = (key, values) => this.text.say(key, values);

  dress() {
    Object.assign(document.documentElement, { lang: this.text.language, dir: directionOf(this.text.language) });
    document.title = this.say("paper.title");
  }

  /** Forward by a tap adds a place to the browser's own way back. */
  go(step) {
    const to = this.askedFrom(step);
    history.pushState({ step: to }, "");
    return this.at(to);
  }

  isAsked = screen => isAsked(screen, this.slip, this.said);

  /** Screens that ask nothing are stepped over. */
  askedFrom(step) {
    return step < FIRST ? step : step + this.list.slice(step - FIRST).findIndex(this.isAsked);
  }

  at(step, { still = false } = {}) {
    if (this.gone) return this.sent();
    this.step = this.slip ? this.askedFrom(Math.min(step, this.list.length + FIRST - 1)) : 0;
    const screen = this.list[this.step - FIRST];
    const draw = { 0: () => this.type(), 1: () => this.pick() }[this.step] ?? { shift: this.shift, question: this.ask, alike: this.alike, kinds: this.kinds, ready: this.ready }[screen.type];
    draw.call(this, screen);
    return still || this.focus();
  }

  focus() {
    const heading = this.main.querySelector("h1");
    heading.tabIndex = -1;
    heading.focus();
  }

  frame(...content) {
    show(this.main, content);
  }

  back = () => button(this.say("survey.back"), () => history.back(), { variant: "secondary" });

  place() {
    const { leaf, monday } = this.slip;
    const asked = this.list.filter(this.isAsked);
    const place = this.say("survey.place", { at: asked.indexOf(this.list[this.step - FIRST]) + 1, of: asked.length });
    return el("p", { class: "muted" }, `${this.say("paper.place", { leaf: leaf.name, day: this.text.day(monday) })} ${place}`);
  }

  type() {
    this.frame(
      el("h1", {}, this.say("paper.title")),
      codeForm(this.text, code => this.find(code)),
      el("p", { class: "muted" }, this.say("paper.what")),
      languages(this.text, tag => this.speak(tag, () => this.at(0))));
  }

  async find(code) {
    this.frame(el("h1", {}, this.say("paper.title")), el("p", { role: "status" }, this.say("paper.wait")));
    const { slip, trouble, code: word } = await look(this.office, code);
    if (trouble) return this.tell({ title: `paper.${trouble}`, what: `paper.${trouble}.what`, word, again: ["offline", "often"].includes(trouble) && (() => this.find(code)), typed: true });
    this.slip = slip;
    this.list = screensOf(slip, kind => this.hasWords(kind));
    return this.go(1);
  }

  hasWords = kind => this.text.has(`kind.${kind}`);

  pick() {
    const { leaf, monday } = this.slip;
    this.frame(
      el("h1", {}, this.say("paper.language")),
      el("p", { class: "muted" }, this.say("paper.place", { leaf: leaf.name, day: this.text.day(monday) })),
      languages(this.text, tag => this.speak(tag, () => this.go(FIRST))),
      who(this.say("who.title"), this.say("paper.who.slip"), this.say("paper.who.leaf", { leaf: leaf.name, people: leaf.eligible }), this.say("who.report.not-noised"), this.say("who.managed")));
  }

  async speak(tag, then) {
    try {
      this.text = await paperTextIn(tag);
    } catch {
      return this.tell({ title: "paper.offline", what: "paper.offline.what", again: () => this.speak(tag, then) });
    }
    this.dress();
    return then();
  }

  next = () => this.go(this.step + 1);

  change(more) {
    this.said = { ...this.said, ...more };
    this.envelope = null;
  }

  shift() {
    const tell = feeling => {
      this.change({ feeling });
      return this.next();
    };
    this.frame(
      this.place(),
      el("h1", {}, this.say("paper.shift")),
      shiftChoices(this.text, this.said.feeling, tell),
      el("p", { class: "buttons" }, this.back(), plain(this.say("survey.leave-out"), () => tell(null))));
  }

  ask({ step, first }) {
    const chosen = this.said.survey.answers[step.key.id]?.[step.item.id];
    const tell = value => {
      this.change({ survey: answer(this.said.survey, step, value), believed: [] });
      return this.next();
    };
    this.frame(
      this.place(),
      first && el("p", {}, this.say("paper.survey")),
      ...questionScreen(this.text, step, { chosen, tell, first: this.isFirstOf(step), back: this.back(), leaveOut: plain(this.say("survey.leave-out"), () => tell(null)) }));
  }

  isFirstOf = step => this.list.find(screen => screen.step?.key === step.key).step === step;

  alike() {
    const alike = straightLined(this.slip.questions, this.said.survey);
    const then = believed => {
      this.change({ believed });
      return this.next();
    };
    this.frame(...alikeChoices(this.text, {
      look: () => this.go(FIRST + this.list.findIndex(({ step }) => step?.key.id === alike[0])), meant: () => then(alike), leave: () => then([]),
    }), el("p", { class: "buttons" }, this.back()));
  }

  kinds({ kinds }) {
    this.frame(
      this.place(),
      ...kindChoices(this.text, kinds, this.said.kinds, chosen => this.change({ kinds: chosen })),
      el("p", { class: "buttons" }, this.back(), button(this.say("paper.go"), this.next)));
  }

  ready() {
    const { leaf } = this.slip;
    this.frame(
      this.place(),
      el("h1", {}, this.say("paper.ready")),
      el("p", {}, this.say("paper.who.leaf", { leaf: leaf.name, people: leaf.eligible })),
      el("p", {}, this.say("paper.once")),
      el("p", { class: "buttons" }, this.back(), button(this.say("paper.send"), () => this.send(), { name: "lock" })));
  }

  /** Sealed once: tried again, the same bytes are acknowledged, and nothing counts twice. */
  async send() {
    if (this.sending) return;
    this.sending = true;
    this.frame(el("h1", {}, this.say("paper.ready")), el("p", { role: "status" }, this.say("paper.sending")));
    try {
      this.envelope ??= await envelopeOf(this.slip, says(this.slip, this.said));
      const trouble = await this.office.send(this.envelope);
      if (!trouble) return this.forget();
      return this.tell({ title: `paper.${trouble}`, what: `paper.${trouble}.what`, again: trouble === "failed" && (() => this.send()), back: true });
    } finally {
      this.sending = false;
    }
  }

  forget() {
    Object.assign(this, { gone: true, said: NOTHING, slip: null, list: [], code: null, envelope: null });
    history.replaceState({ step: 0 }, "");
    return this.sent();
  }

  sent() {
    this.frame(el("h1", {}, this.say("paper.sent")), status("circle-check", this.say("paper.once")), el("p", {}, this.say("paper.sent.what")));
    return this.focus();
  }

  /** Something stands in the way; what was answered is still here. */
  tell({ title = "paper.title", what, word, again, typed = false, back = false }) {
    this.frame(
      el("h1", {}, this.say(title)),
      el("p", { role: "alert" }, this.say(what)),
      word && el("p", { class: "muted" }, this.say("refused.code", { code: word })),
      el("p", { class: "buttons" },
        again && button(this.say("paper.again"), again),
        typed && button(this.say("paper.type"), () => this.at(0), { variant: again ? "secondary" : undefined }),
        back && button(this.say("survey.back"), () => this.at(this.step), { variant: "secondary" })));
    this.focus();
  }
}
