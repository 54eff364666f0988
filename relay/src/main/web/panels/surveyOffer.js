// After the check-in, for whoever has not answered yet: only this device knows who that is.
import { el } from "../page/dom.js";
import { closingDay } from "../protocol/grid.js";
import { surveyNow } from "../survey/survey.js";
import { wall } from "../visit/visit.js";
import { plain } from "./parts.js";

/** @returns a line, or nothing where no survey is open, this device has answered it, or this person answers on paper */
export async function surveyOffer({ visit, text: { say, day } }) {
  const open = visit.parent && !visit.setting.paper && surveyNow(visit.notices, wall(visit));
  if (!open || (await visit.vault.get("surveys"))?.[open.wave.id]?.finished) return null;
  return el("p", {}, plain(say("survey.offer", { day: day(closingDay(open.monday)) }), () => visit.parent.go("survey")));
}
