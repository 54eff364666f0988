// The words of the private pages, in four languages. Text lives in messages/, never in code.

export const LANGUAGES = ["en", "de", "es", "ar"];

/** The first of the wanted languages that exists here; English otherwise. */
export const languageFor = wanted => wanted.map(tag => String(tag).split("-")[0]).find(tag => LANGUAGES.includes(tag)) ?? "en";

export const directionOf = language => (language === "ar" ? "rtl" : "ltr");

export async function textIn(language) {
  const response = await fetch(`/messages/${language}.json`);
  return textOf(language, await response.json());
}

export function textOf(language, messages) {
  const say = (key, values = {}) => {
    const message = messages[key];
    if (message === undefined) throw new Error(`No message ${key} in ${language}`);
    return message.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
  };
  const calendar = language === "en" ? "en-GB" : language;
  const date = new Intl.DateTimeFormat(calendar, { day: "numeric", month: "long", timeZone: "UTC" });
  const weekday = new Intl.DateTimeFormat(calendar, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  return {
    language, say,
    has: key => messages[key] !== undefined,
    day: iso => date.format(new Date(`${iso}T12:00:00Z`)),
    weekday: iso => weekday.format(new Date(`${iso}T12:00:00Z`)),
    list: words => list.format(words),
  };
}
