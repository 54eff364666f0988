// Reads a screen aloud with the browser's own voice. Only voices that live on the device: another would send the words away.

const speech = globalThis.speechSynthesis;

export const voiceFor = (tag, voices = speech?.getVoices() ?? []) =>
  voices.find(({ lang, localService }) => localService && lang.split(/[-_]/)[0].toLowerCase() === tag.split("-")[0].toLowerCase());

/** Voices may come late. */
export const whenVoicesCome = tell => speech?.addEventListener?.("voiceschanged", tell);

export const stop = () => speech?.cancel();

/** @param done called when it has ended, however */
export function read(sentences, tag, done) {
  stop();
  const last = sentences.length - 1;
  sentences.forEach((sentence, at) => {
    const saying = new SpeechSynthesisUtterance(sentence);
    saying.voice = voiceFor(tag);
    saying.lang = tag;
    if (at === last) for (const end of ["end", "error"]) saying.addEventListener(end, done);
    speech.speak(saying);
  });
}
