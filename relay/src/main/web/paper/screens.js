// One question a screen. What was tapped lives in this object and leaves sealed, or not at all.
import { seal } from "../protocol/envelope.js";
import { grouped } from "../protocol/printed.js";
import { el, icon, show } from "../page/dom.js";
import { directionOf, LANGUAGES } from "../page/text.js";
import { FEELINGS } from "../diary/diary.js";
import { answer, straightLined } from "../survey/survey.js";
import { alikeChoices, questionScreen } from "../survey/screen.js";
import { button, note, plain, status, tick, who } from "../panels/parts.js";
import { FACES } from "../panels/faces.js";
import { isAsked, NOTHING, says, screensOf } from "./answers.js";
import { look } from "./opened.js";
import { codeOf, LETTERS } from "./slip.js";
import { paperTextIn } from "./text.js";

/** Names of the languages, each in itself. */
const NAMES = { en: "English", de: "Deutsch", es: "Español", ar: "العربية" };
/** The code and the language come before the questions. */
const FIRST = 2;
const TYPED = LETTERS + 3;

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
    const problem = el("p", { class: "problem", id: "problem", role: "alert", hidden: true }, this.say("paper.code.wrong"));
    const field = el("input", { id: "code", type: "text", inputmode: "text", autocomplete: "off", autocapitalize: "characters", spellcheck: "false", dir: "ltr",
      maxlength: "40", placeholder: "ABCD-EFGH-JKMN-PQRS", aria: { describedby: "code-more problem" } });
    field.addEventListener("input", () => {
      if (field.selectionStart === field.value.length) field.value = grouped(field.value, LETTERS).slice(0, TYPED);
    });
    const go = event => {
      event.preventDefault();
      const code = codeOf(field.value);
      problem.hidden = Boolean(code);
      field.setAttribute("aria-invalid", String(!code));
      return code ? this.find(code) : field.focus();
    };
    this.frame(
      el("h1", {}, this.say("paper.title")),
      el("form", { class: "field slip-code", on: { submit: go } },
        el("label", { for: "code" }, this.say("paper.code")), el("p", { class: "muted", id: "code-more" }, this.say("paper.code.more")), field, problem,
        el("button", { class: "ds-button", type: "submit" }, this.say("paper.go"))),
      el("p", { class: "muted" }, this.say("paper.what")),
      this.languages(tag => this.speak(tag, () => this.at(0))));
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
      this.languages(tag => this.speak(tag, () => this.go(FIRST))),
      who(this.say("who.title"), this.say("paper.who.slip"), this.say("paper.who.leaf", { leaf: leaf.name, people: leaf.eligible }), this.say("who.report.not-noised"), this.say("who.managed")));
  }

  languages = choose => el("div", { class: "choices", role: "group", aria: { label: this.say("paper.language") } }, LANGUAGES.map(tag =>
    el("button", { class: "choice", type: "button", lang: tag, dir: directionOf(tag), aria: { pressed: tag === this.text.language }, on: { click: () => choose(tag) } }, el("span", {}, NAMES[tag]), tick())));

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
      el("div", { class: "choices", role: "group", aria: { label: this.say("paper.shift") } }, FEELINGS.map(feeling =>
        el("button", { class: "choice", type: "button", aria: { pressed: this.said.feeling === feeling }, on: { click: () => tell(feeling) } },
          icon(FACES[feeling]), el("span", {}, this.say(`feeling.${feeling}`)), tick()))),
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
    const call = el("div", { role: "status" });
    const refresh = () => show(call, this.said.kinds.includes("unsafe") ? [note("shield-alert", "help", el("p", {}, el("strong", {}, this.say("unsafe.today")), " ", this.say("paper.unsafe")))] : []);
    const groups = [kinds.filter(kind => !kind.startsWith("helped-")), kinds.filter(kind => kind.startsWith("helped-"))];
    const [hindered, helped] = groups.map(list => list.length > 0 && el("div", { class: "choices pairs" }, list.map(kind => this.toggle(kind, refresh))));
    this.frame(
      this.place(),
      el("h1", {}, this.say(hindered ? "report.question" : "report.helped")),
      el("p", { class: "muted" }, this.say("paper.kinds")),
      hindered, call,
      hindered && helped && el("h2", {}, this.say("report.helped")), helped,
      el("p", { class: "buttons" }, this.back(), button(this.say("paper.go"), this.next)));
    refresh();
  }

  toggle(kind, refresh) {
    const pressed = () => this.said.kinds.includes(kind);
    const one = el("button", { class: "choice", type: "button", aria: { pressed: pressed() } }, el("span", {}, this.say(`kind.${kind}`)), tick());
    one.addEventListener("click", () => {
      this.change({ kinds: pressed() ? this.said.kinds.filter(other => other !== kind) : [...this.said.kinds, kind] });
      one.setAttribute("aria-pressed", String(pressed()));
      refresh();
    });
    return one;
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
      this.envelope ??= await seal(this.slip.tokens, 1, says(this.slip, this.said), this.slip.sealing);
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
