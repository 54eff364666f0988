// One question before anything is kept: is this your own device?
import { el, show } from "../page/dom.js";
import { keepHere, keepNothing } from "../visit/visit.js";
import { choice, note, who } from "./parts.js";

const isSafari = () => /Apple/.test(navigator.vendor ?? "");
const installed = () => matchMedia("(display-mode: standalone)").matches || navigator.standalone === true;

/** Asks unless it is known, then goes on. Where only a passing visit is possible it says so and does not ask. */
export async function withDevice({ visit, text, main }, goOn) {
  if (visit.vault) return goOn();
  const reason = passingOnly(visit);
  if (reason) {
    keepNothing(visit);
    visit.remark = reason;
    return goOn();
  }
  return question({ visit, text, main }, goOn);
}

function passingOnly({ setting, refusesToKeep, apart, foreign }) {
  if (foreign) return "device.foreign";
  if (refusesToKeep) return "device.refuses";
  if (apart) return "device.apart";
  return setting.ownDeviceAllowed === false ? "device.shared.told" : undefined;
}

function question({ visit, text: { say }, main }, goOn) {
  const choose = how => async () => {
    await how(visit);
    if (visit.refusesToKeep) visit.remark = "device.refuses";
    await goOn();
  };
  show(main, [
    el("h1", {}, say("device.question")),
    el("div", { class: "choices", role: "group", aria: { label: say("device.question") } },
      choice("smartphone", say("device.own"), choose(keepHere), say("device.own.more")),
      choice("monitor", say("device.shared"), choose(async () => keepNothing(visit)), say("device.shared.more"))),
    isSafari() && !installed() && note("info", "warm", el("p", {}, say("device.safari"))),
    who(say("device.why"), say("device.why.own"), say("device.why.managed"), say("device.why.private"), say("device.why.browser")),
  ]);
}

/** Said above a panel when nothing is kept in this visit. */
export const passingRemark = ({ visit, text: { say } }) => !visit.vault.lasting && note("monitor", "neutral", el("p", {}, say(visit.remark ?? "device.shared.note")));
