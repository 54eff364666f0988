// A card's code, as it is printed, typed and hashed; and the rating that is sealed for it.
import { base64url, hex, sha256, utf8 } from "../protocol/bytes.js";
import { sealTo } from "../protocol/envelope.js";
import { must } from "../protocol/refusal.js";

export const PLAIN_BYTES = 512;
const LENGTH_BYTES = 4;
const CODE = /^[0-9A-HJKMNP-TV-Z]{12}$/;

/** Crockford's base32, however it was typed. @returns the twelve characters, or `null` */
export function codeOf(typed) {
  const code = typed.toUpperCase().replace(/[\s-]/g, "").replaceAll("I", "1").replaceAll("L", "1").replaceAll("O", "0");
  return CODE.test(code) ? code : null;
}

/** From `/rate/ABCD-EFGH-JKMN`. */
export function codeIn(path) {
  try {
    return codeOf(decodeURIComponent(path.split("/")[2] ?? ""));
  } catch {
    return null;
  }
}

export const printed = code => code.match(/.{4}/g).join("-");

export const codeHash = async code => hex(await sha256(utf8(`wellspring/card/1|${code}`)));

/**
 * @param card as `POST /cards` answered
 * @param rating `{answers, proxy, easy}` with a letter for every item
 * @returns the body of `POST /ratings`
 */
export async function sealRating(card, code, rating) {
  const info = utf8(`wellspring/rating/1|${card.stock}|${await codeHash(code)}`);
  const { enc, ct } = await sealTo(card.sealing, info, padded({ v: 1, ...rating }));
  const sealed = new Uint8Array(enc.length + ct.length);
  sealed.set(enc);
  sealed.set(ct, enc.length);
  return { v: 1, code, sealed: base64url(sealed) };
}

function padded(content) {
  const json = utf8(JSON.stringify(content));
  must(json.length <= PLAIN_BYTES - LENGTH_BYTES, "too-full");
  const plain = new Uint8Array(PLAIN_BYTES);
  new DataView(plain.buffer).setUint32(0, json.length);
  plain.set(json, LENGTH_BYTES);
  return plain;
}
