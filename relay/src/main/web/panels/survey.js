// A survey, one question a screen: big answers, back, leave it out. Kept on the own device after every tap.
import { el, show } from "../page/dom.js";
import { questionsOf } from "../survey/questions.js";
import { alikeChoices, questionScreen } from "../survey/screen.js";
import { answer, askedFrom, finish, isAsked, letters, NEW, nextStep, steps, straightLined, surveyNow } from "../survey/survey.js";
import { UNDO_MS } from "../visit/say.js";
import { learnNotices, thisMonday, wall } from "../visit/visit.js";
import { passingRemark } from "./device.js";
import { leaving } from "./leave.js";
import { button, plain, status, who } from "./parts.js";
import { orSayNotKept } from "./trouble.js";

export async function drawSurvey(page, beat, state) {
  const { visit, text: { say, day }, main } = page;
  if (!visit.notices.length) await learnNotices(visit);
  const now = surveyNow(visit.notices, wall(visit));
  if (!now) return show(main, [el("h1", {}, say("survey.title")), status("info", say("survey.none"))]);
  if (!visit.vault.lasting && now.monday !== thisMonday(visit)) {
    return show(main, [el("h1", {}, say("survey.title")), status("clock", say("survey.shared.from", { day: day(now.monday) }))]);
  }
  const questions = await questionsOf(visit, now);
  if (!questions) return show(main, [el("h1", {}, say("survey.title")), status("wifi-off", say("survey.away"))]);
  const survey = new Survey(page, beat, state, now, questions);
  return survey.open();
}

class Survey {
  constructor(page, beat, state, { wave, monday, fewest }, questions) {
    Object.assign(this, { page, beat, state, wave, monday, fewest, questions, all: steps(questions) });
  }

  kept = async () => (await this.page.visit.vault.get("surveys"))?.[this.wave.id] ?? NEW;

  change = step => this.page.visit.vault.update("surveys", surveys => ({ ...surveys, [this.wave.id]: step(surveys?.[this.wave.id] ?? NEW) }));

  async open() {
    const survey = await this.kept();
    if (survey.finished) return this.done();
    return Object.keys(survey.answers).length ? this.ask(nextStep(this.all, survey)) : this.welcome();
  }

  welcome() {
    const { text: { say, day, language }, main } = this.page;
    const foreign = this.questions.asked.some(({ wordings }) => !wordings.some(wording => wording.language === language));
    show(main, [
      el("h1", {}, say("survey.title")),
      passingRemark(this.page),
      el("p", {}, say("survey.what", { count: this.all.length, day: day(this.monday) })),
      foreign && el("p", { class: "muted" }, say("survey.english")),
      el("p", { class: "buttons" }, button(say("survey.begin"), () => this.ask(0, { focus: true }))),
      this.state.place,
      who(say("who.title"), say("who.survey.stays"), say("who.survey.class"), this.fewest && say("who.survey.divisions", { count: this.fewest }), say("who.nothing"), say("who.managed")),
    ]);
  }

  async ask(from, { focus = false, by = 1 } = {}) {
    const kept = await this.kept();
    const at = askedFrom(this.all, kept, from, by);
    if (at >= this.all.length) return this.check();
    const { text: { say }, main } = this.page;
    const step = this.all[at];
    const asked = this.all.filter(one => isAsked(one, kept));
    const tell = value => orSayNotKept(this.page, async () => {
      await this.change(survey => answer(survey, step, value));
      await this.ask(at + 1, { focus: true });
    });
    const screen = questionScreen(this.page.text, step, {
      chosen: kept.answers[step.key.id]?.[step.item.id], tell, first: at === this.firstOf(step), state: this.state.place,
      back: step !== asked[0] && button(say("survey.back"), () => this.ask(at - 1, { focus: true, by: -1 }), { variant: "secondary" }),
      leaveOut: plain(say("survey.leave-out"), () => tell(null)),
    });
    show(main, [el("p", { class: "muted" }, say("survey.place", { at: asked.indexOf(step) + 1, of: asked.length })), ...screen], focus && { focus: screen.find(part => part?.tagName === "H1") });
  }

  firstOf = ({ key }) => this.all.findIndex(step => step.key === key);

  async check() {
    const alike = straightLined(this.questions, await this.kept());
    if (alike.length === 0) return this.finished([]);
    return show(this.page.main, alikeChoices(this.page.text, {
      look: () => this.ask(this.all.findIndex(({ key }) => key.id === alike[0]), { focus: true }),
      meant: () => this.finished(alike), leave: () => this.finished([]),
    }));
  }

  async finished(believed) {
    const { visit, text: { say, day }, main } = this.page;
    const settles = visit.clock() + UNDO_MS;
    await this.change(survey => finish(survey, letters(this.questions, survey, believed), settles));
    const said = { settles, undo: () => this.change(survey => ({ ...survey, finished: null })) };
    const words = { during: say("survey.kept"), after: say("survey.kept"), picture: "circle-check" };
    const line = leaving(this.page, this.beat, said, words, () => this.ask(this.all.length - 1, { focus: true, by: -1 }));
    show(main, [
      el("h1", {}, say("survey.title")), line,
      visit.vault.lasting && el("p", {}, say(this.monday === thisMonday(visit) ? "survey.counts" : "survey.counts-from", { day: day(this.monday) })),
      this.state.place,
    ], { focus: line });
  }

  done() {
    const { text: { say, day }, main } = this.page;
    show(main, [
      el("h1", {}, say("survey.title")),
      status("circle-check", say("survey.done", { day: day(this.monday) })),
      plain(say("survey.change"), () => this.ask(0, { focus: true })),
      this.state.place,
    ]);
  }
}
