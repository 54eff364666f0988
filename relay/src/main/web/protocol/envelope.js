// The week's envelope: always 4096 bytes inside, sealed (HPKE base mode, RFC 9180) to the week's key.
import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from "@hpke/core";
import { base64url, fromBase64url, hex, sha256, utf8 } from "./bytes.js";
import { must, Refusal } from "./refusal.js";

export const PLAIN_BYTES = 4096;
const LENGTH_BYTES = 4;

/**
 * @param week `{monday, leaf, counting, admission}` with the two tokens
 * @param says `{answers, kinds, asks, did}`
 * @param sealingKey X25519, 32 bytes in base64url
 * @returns the body of `POST /envelopes`
 */
export async function seal({ monday, leaf, counting, admission }, counter, says, sealingKey) {
  const plain = padded({ v: 1, counter, leaf, token: counting, ...says });
  const info = utf8(`wellspring/envelope/1|${monday}|${hex(await sha256(fromBase64url(admission.prepared)))}`);
  const { enc, ct } = await sealTo(sealingKey, info, plain);
  return { v: 1, monday, admission, counter, sealed: base64url(joined(enc, ct)) };
}

/** Four bytes of length, the JSON, zeros up to `bytes`. */
export function padded(content, bytes = PLAIN_BYTES) {
  const json = utf8(JSON.stringify(content));
  must(json.length <= bytes - LENGTH_BYTES, "too-full");
  const plain = new Uint8Array(bytes);
  new DataView(plain.buffer).setUint32(0, json.length);
  plain.set(json, LENGTH_BYTES);
  return plain;
}

export async function sealTo(publicKey, info, plain, kem = new DhkemX25519HkdfSha256()) {
  const suite = new CipherSuite({ kem, kdf: new HkdfSha256(), aead: new Aes256Gcm() });
  try {
    const recipientPublicKey = await suite.kem.deserializePublicKey(fromBase64url(publicKey, 32));
    const sealed = await suite.seal({ recipientPublicKey, info }, plain);
    return { enc: new Uint8Array(sealed.enc), ct: new Uint8Array(sealed.ct) };
  } catch (trouble) {
    if (await lacksX25519() && kem instanceof DhkemX25519HkdfSha256) {
      return sealTo(publicKey, info, plain, (await import("./older-browsers.js")).kem());
    }
    throw new Refusal("sealing-key", trouble.message);
  }
}

const lacksX25519 = () => crypto.subtle.generateKey("X25519", false, ["deriveBits"]).then(() => false, () => true);

function joined(first, second) {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}
