// When something fails that nobody foresaw: say what happened and what was kept, in words, where the person is looking.
import { el, show } from "../page/dom.js";

/** A panel that cannot open says so, not with a blank frame. */
export async function orSayTrouble({ text: { say }, main }, work) {
  try {
    await work();
  } catch (trouble) {
    show(main, [el("p", { role: "alert" }, say("trouble.page"))]);
    throw trouble;
  }
}

/** A tap that could not be kept says so above the question, which stays. */
export async function orSayNotKept({ text: { say }, main }, work) {
  try {
    await work();
  } catch (trouble) {
    main.querySelector(".not-kept")?.remove();
    main.prepend(el("p", { class: "problem not-kept", role: "alert" }, say("trouble.keep")));
    throw trouble;
  }
}
