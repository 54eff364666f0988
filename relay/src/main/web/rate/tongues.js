// The languages of the rating page: those that come with it, and those that somebody put into the folder.

/** A name in another script must not turn the sentence around it. */
const [ISOLATED, AGAIN] = ["\u2068", "\u2069"];
const ENGLISH = { tag: "en", name: "English", dir: "ltr", words: "/rate/words/en.json" };

/**
 * @param wanted the browser's languages, best first
 * @returns `{list, first}`: all languages, the likeliest first, and the words to begin with
 */
export async function tonguesOf(office, wanted) {
  const list = likeliestFirst(await office.languages().catch(() => [ENGLISH]), wanted);
  return { list, first: await tongue(office, list[0]) };
}

export function likeliestFirst(list, wanted) {
  const place = ({ tag }) => {
    const at = wanted.findIndex(want => want === tag || want.split("-")[0] === tag.split("-")[0]);
    return at < 0 ? wanted.length + (tag === "en" ? 0 : 1) : at;
  };
  return [...list].sort((one, other) => place(one) - place(other));
}

/** @returns `{tag, dir, word}`; `word(key, values)` is text */
export async function tongue(office, { tag, dir, words }) {
  const file = await office.words(words);
  const word = (key, values = {}) => file.words[key].replace(/\{(\w+)\}/g, (_, name) => `${ISOLATED}${values[name]}${AGAIN}`);
  return { tag, dir, word };
}
