// One question a screen. What was tapped lives in this object and leaves sealed, or not at all.
import { el, icon, show } from "../page/dom.js";
import * as aloud from "./aloud.js";
import { codeOf, printed, sealRating } from "./card.js";
import { danger, dots, handovers, switches } from "./parts.js";
import { ANSWERS, answer, ITEMS, LAST_STEP, NEW, said, stepFor } from "./rating.js";
import { tongue } from "./tongues.js";

const PICTURES = { listened: "users", explained: "message-circle", respected: "circle-check", time: "hourglass" };

export class Screens {
  rating = NEW;
  easy = false;
  card = null;
  trouble = null;

  constructor(main, office, { list, first }, code) {
    Object.assign(this, { main, office, list, tongue: first, code });
  }

  async begin() {
    history.replaceState({ step: 0 }, "");
    aloud.whenVoicesCome(() => this.main.querySelector(".reader")?.toggleAttribute("hidden", !aloud.voiceFor(this.tongue.tag)));
    this.dress();
    if (!globalThis.isSecureContext) return this.say({ title: "title", what: "https" });
    this.at(0, { still: true });
    this.looking = this.look();
    return this.looking;
  }

  /** Asks what the card is for while the language is picked. */
  async look() {
    this.card = null;
    this.trouble = this.code ? null : "unknown";
    if (this.code) Object.assign(this, await this.office.card(this.code));
    if (this.card?.used) this.trouble = "used";
    if (this.step === 0 && this.card) this.draw();
  }

  dress() {
    const root = document.documentElement;
    Object.assign(root, { lang: this.tongue.tag, dir: this.tongue.dir });
    document.title = this.tongue.word("title");
    this.main.classList.toggle("easy", this.easy);
  }

  word = (key, values) => this.tongue.word(key, values);

  /** The sentence for the words that are chosen: easy ones where there are some. */
  plainly = key => this.word(this.easy ? `easy.${key}` : key);

  turnEasy() {
    this.easy = !this.easy;
    this.dress();
    this.draw({ focus: ".switches button" });
  }

  /** Forward by a tap adds a place to the browser's own way back. */
  go(step) {
    history.pushState({ step }, "");
    this.at(step);
  }

  at(step, { still = false } = {}) {
    if (this.sent) return this.thanks();
    this.step = stepFor(this.rating, step);
    this.draw = options => (this.step === 0 ? this.pick(options) : this.step === LAST_STEP ? this.ready(options) : this.ask(options));
    return this.draw({ focus: still ? null : "h1" });
  }

  frame({ heading, read = [], content, back = () => history.back(), focus = "h1" }) {
    aloud.stop();
    const title = el("h1", {}, heading);
    show(this.main, [
      handovers(this.tongue),
      switches(this, [heading, ...read]),
      title, ...content(title),
      back && el("p", { class: "buttons" }, button(this.word("back"), back, { variant: "secondary" })),
      danger(this.tongue, this.card?.emergency),
      handovers(this.tongue),
    ], {});
    const aim = focus && this.main.querySelector(focus);
    if (aim === title) title.tabIndex = -1;
    aim?.focus();
  }

  pick({ focus } = {}) {
    this.frame({
      heading: this.word("pick"), back: null, focus,
      content: () => [
        el("div", { class: "choices" }, this.list.map(one =>
          el("button", { class: "choice", type: "button", lang: one.tag, dir: one.dir, on: { click: () => this.choose(one) } }, el("span", {}, one.name)))),
        el("p", { class: "muted" }, this.word("what")),
      ],
    });
  }

  async choose(one) {
    try {
      this.tongue = await tongue(this.office, one);
    } catch {
      return this.say({ title: "offline", what: "offline.what", again: () => this.choose(one) });
    }
    this.dress();
    show(this.main, [handovers(this.tongue), el("p", { role: "status" }, this.word("wait"))]);
    await this.looking;
    return this.card && !this.trouble ? this.go(1) : this.refused(this.trouble);
  }

  ask({ focus } = {}) {
    const item = ITEMS[this.step - 1];
    const labels = ANSWERS.map(([letter, key]) => [letter, this.plainly(key)]);
    this.frame({
      heading: this.plainly(item), read: labels.map(([, label]) => label), focus,
      content: title => {
        title.prepend(el("span", { class: "picture" }, icon(PICTURES[item])));
        return [
          el("p", { class: "muted place" }, this.word("place", { team: this.card.team, at: this.step, of: ITEMS.length })),
          el("div", { class: "choices" }, labels.map(([letter, label]) =>
            el("button", { class: "choice", type: "button", aria: { pressed: this.rating.answers[item] === letter }, on: { click: () => this.tell(item, letter) } },
              letter === "-" ? icon("circle-minus") : dots(Number(letter)), el("span", {}, label)))),
        ];
      },
    });
  }

  tell(item, letter) {
    this.rating = answer(this.rating, item, letter);
    this.sealed = null;
    this.go(this.step + 1);
  }

  ready({ focus } = {}) {
    this.frame({
      heading: this.word("ready"), read: [this.plainly("who"), this.word("proxy")], focus,
      content: () => {
        const box = el("input", { type: "checkbox", checked: this.rating.proxy, on: { change: () => this.forSomeone(box.checked) } });
        return [
          el("p", {}, this.plainly("who")),
          el("label", { class: "choice" }, box, el("span", {}, this.word("proxy"))),
          el("p", { class: "buttons" }, button(this.word("send"), () => this.send(), { class: "ds-button send" })),
        ];
      },
    });
  }

  toReady = () => this.at(LAST_STEP);

  forSomeone(proxy) {
    this.rating = { ...this.rating, proxy };
    this.sealed = null;
  }

  /** Sealed once: tried again, the same bytes are acknowledged, and nothing counts twice. */
  async send() {
    if (this.sending) return;
    this.sending = true;
    show(this.main, [handovers(this.tongue), el("p", { role: "status" }, this.word("sending"))]);
    try {
      this.sealed ??= await sealRating(this.card, this.code, said(this.rating, this.easy));
      const trouble = await this.office.rate(this.sealed);
      if (!trouble || trouble === "used" && this.tried) return this.thanks();
      this.tried = true;
      return trouble === "offline" ? this.failed() : this.refused(trouble, "send");
    } finally {
      this.sending = false;
    }
  }

  thanks() {
    this.sent = true;
    this.rating = NEW;
    this.frame({
      heading: this.word("thanks"), read: [this.word("arrived")], back: null,
      content: () => [
        el("p", { class: "status" }, icon("circle-check"), el("span", {}, this.word("arrived"))),
        this.ownWords(),
      ],
    });
  }

  ownWords() {
    if (!this.card?.words) return null;
    const address = `${new URL(this.card.app).origin}/clients/thanks/${printed(this.code)}?lang=${this.tongue.tag}`;
    return el("p", {}, el("a", { class: "choice", href: address }, el("span", {}, this.word("words"))));
  }

  failed() {
    this.say({ title: "failed", what: "failed.what", again: () => this.send(), back: this.toReady });
  }

  /** Nothing can be rated with this card now. */
  refused(trouble, from) {
    const again = ["offline", "often"].includes(trouble)
      ? () => (from ? this.send() : this.lookAgain())
      : null;
    this.say({ title: trouble, what: `${trouble}.what`, again, typed: trouble === "unknown", words: trouble === "used", back: from ? this.toReady : null });
  }

  async lookAgain() {
    await this.look();
    return this.card && !this.trouble ? this.go(1) : this.refused(this.trouble);
  }

  say({ title, what, again, typed = false, words = false, back = null }) {
    this.draw = () => this.frame({
      heading: this.word(title), read: [this.word(what)], back,
      content: () => [
        el("p", { role: "alert" }, this.word(what)),
        again && el("p", { class: "buttons" }, button(this.word("again"), again)),
        typed && this.typeIt(),
        words && this.ownWords(),
      ],
    });
    this.draw();
  }

  typeIt() {
    const field = el("input", { id: "code", type: "text", autocomplete: "off", autocapitalize: "characters", spellcheck: "false", dir: "ltr", maxlength: "30" });
    const go = event => {
      event.preventDefault();
      this.code = codeOf(field.value);
      return this.lookAgain();
    };
    return el("form", { class: "field", on: { submit: go } }, el("label", { for: "code" }, this.word("code")), field,
      el("button", { class: "ds-button", type: "submit" }, this.word("code.go")));
  }
}

const button = (words, click, { variant, ...rest } = {}) =>
  el("button", { class: "ds-button", type: "button", data: variant ? { variant } : {}, on: { click }, ...rest }, words);
