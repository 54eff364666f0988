// Codes that are printed and typed again: Crockford's base32, five bits a character.
import { random } from "./bytes.js";

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CODE = /^[0-9A-HJKMNP-TV-Z]*$/;
const GROUP = /.{1,4}/g;

/** Forgives case, hyphens, spaces and letters that look like digits. @returns the characters, or `null` */
export function read(typed, letters) {
  const code = plainly(typed);
  return code.length === letters && CODE.test(code) ? code : null;
}

/** What was typed so far, as it would be printed. */
export const grouped = (typed, letters) => printed(plainly(typed).slice(0, letters));

export const printed = code => (code.match(GROUP) ?? []).join("-");

/** Every character is drawn by chance, each as likely as any other. */
export const draw = letters => Array.from(random(letters), byte => ALPHABET[byte % ALPHABET.length]).join("");

const plainly = typed => typed.toUpperCase().replace(/[^0-9A-Z]/g, "").replaceAll("I", "1").replaceAll("L", "1").replaceAll("O", "0");
