// A slip: a printed code, and the tokens that only this code opens. The relay knows the code's hash, the app not even that it was used.
import { base64url, fromBase64url, fromUtf8, hex, random, sha256, utf8 } from "../protocol/bytes.js";
import { counterOf } from "../protocol/counter.js";
import { padded, seal } from "../protocol/envelope.js";
import { draw, read } from "../protocol/printed.js";
import { Refusal } from "../protocol/refusal.js";

export const LETTERS = 16;
export const PLAIN_BYTES = 2048;
const NONCE_BYTES = 12;
const LENGTH_BYTES = 4;
const KEY_INFO = utf8("wellspring/paper-key/1");

export const newCode = () => draw(LETTERS);

/** However it was typed. @returns the sixteen characters, or `null` */
export const codeOf = typed => read(typed, LETTERS);

/** From `#ABCD-EFGH-JKMN-PQRS`. */
export const codeIn = fragment => codeOf(fragment.slice(1).replaceAll("%20", ""));

export const codeHash = async code => hex(await sha256(utf8(`wellspring/paper/1|${code}`)));

/** The 32 bytes that lock a slip: HKDF-SHA256 of its code. */
export async function keyBytes(code) {
  const material = await crypto.subtle.importKey("raw", utf8(code), "HKDF", false, ["deriveBits"]);
  return new Uint8Array(await crypto.subtle.deriveBits({ name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: KEY_INFO }, material, 256));
}

/**
 * @param inside `{leaf, token, admission}`, the two tokens of one person in one week
 * @returns `{code, sealed}` for the relay: the code's hash and what only the code opens
 */
export async function lock(code, monday, { leaf, token, admission }, nonce = random(NONCE_BYTES)) {
  const { algorithm, key, hash } = await cipher(code, monday, nonce);
  const locked = new Uint8Array(await crypto.subtle.encrypt(algorithm, key, padded({ v: 1, leaf, token, admission }, PLAIN_BYTES)));
  const sealed = new Uint8Array(NONCE_BYTES + locked.length);
  sealed.set(nonce);
  sealed.set(locked, NONCE_BYTES);
  return { code: hash, sealed: base64url(sealed) };
}

/**
 * @returns `{leaf, token, admission}`
 * @throws {Refusal} `slip` when this code does not open it, or nothing sound is inside
 */
export async function unlock(code, monday, sealed) {
  try {
    const bytes = fromBase64url(sealed);
    const { algorithm, key } = await cipher(code, monday, bytes.subarray(0, NONCE_BYTES));
    const plain = new Uint8Array(await crypto.subtle.decrypt(algorithm, key, bytes.subarray(NONCE_BYTES)));
    const length = new DataView(plain.buffer).getUint32(0);
    const { v, leaf, token, admission } = JSON.parse(fromUtf8(plain.subarray(LENGTH_BYTES, LENGTH_BYTES + length)));
    if (v !== 1 || typeof leaf !== "string" || !token || !admission) throw new TypeError("Not a slip.");
    return { leaf, token, admission };
  } catch {
    throw new Refusal("slip");
  }
}

/** The one envelope that a slip sends: another with the same slip changes nothing. */
export const envelopeOf = async ({ tokens, sealing }, content) => seal(tokens, await counterOf(tokens.counting), content, sealing);

async function cipher(code, monday, iv) {
  const hash = await codeHash(code);
  const key = await crypto.subtle.importKey("raw", await keyBytes(code), "AES-GCM", false, ["encrypt", "decrypt"]);
  return { hash, key, algorithm: { name: "AES-GCM", iv, additionalData: utf8(`wellspring/paper/1|${monday}|${hash}`) } };
}
