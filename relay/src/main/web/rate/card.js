// A card's code, as it is printed, typed and hashed; and the rating that is sealed for it.
import { base64url, hex, sha256, utf8 } from "../protocol/bytes.js";
import { padded, sealTo } from "../protocol/envelope.js";
import { read } from "../protocol/printed.js";

export { printed } from "../protocol/printed.js";

export const PLAIN_BYTES = 512;
const LETTERS = 12;

/** However it was typed. @returns the twelve characters, or `null` */
export const codeOf = typed => read(typed, LETTERS);

/** From `/rate/ABCD-EFGH-JKMN`. */
export function codeIn(path) {
  try {
    return codeOf(decodeURIComponent(path.split("/")[2] ?? ""));
  } catch {
    return null;
  }
}

export const codeHash = async code => hex(await sha256(utf8(`wellspring/card/1|${code}`)));

/**
 * @param card as `POST /cards` answered
 * @param rating `{answers, proxy, easy}` with a letter for every item
 * @returns the body of `POST /ratings`
 */
export async function sealRating(card, code, rating) {
  const info = utf8(`wellspring/rating/1|${card.stock}|${await codeHash(code)}`);
  const { enc, ct } = await sealTo(card.sealing, info, padded({ v: 1, ...rating }, PLAIN_BYTES));
  const sealed = new Uint8Array(enc.length + ct.length);
  sealed.set(enc);
  sealed.set(ct, enc.length);
  return { v: 1, code, sealed: base64url(sealed) };
}
