// The words about slips, beside those of the other private pages.
import { textOf } from "../page/text.js";

const file = async path => (await fetch(path)).json();

export const paperTextIn = async language =>
  textOf(language, Object.assign({}, ...await Promise.all([file(`/messages/${language}.json`), file(`/paper/words/${language}.json`)])));
