// Blind tokens: RSABSSA-SHA384-PSS-Randomized of RFC 9474 under an RSA-2048 key that the notice names.
import { RSABSSA } from "@cloudflare/blindrsa-ts";
import { base64url, fromBase64url, random } from "./bytes.js";
import { Refusal } from "./refusal.js";

const NONCE_BYTES = 32;
const PREPARED_BYTES = 64;
const SIGNATURE_BYTES = 256;
const EXPONENT = "AQAB";
const SUITE = RSABSSA.SHA384.PSS.Randomized();

/**
 * Makes a fresh nonce and blinds it. What it returns is kept until the signature comes back: a lost answer is asked for
 * again with the same blinded bytes.
 *
 * @param modulus RSA modulus, 256 bytes in base64url
 * @returns `{prepared, blinded, inverse}` in base64url
 */
export async function blind(modulus, nonce = random(NONCE_BYTES)) {
  const prepared = SUITE.prepare(nonce);
  const { blindedMsg, inv } = await SUITE.blind(await publicKey(modulus), prepared);
  return { prepared: base64url(prepared), blinded: base64url(blindedMsg), inverse: base64url(inv) };
}

/**
 * @returns the token `{prepared, signature}`
 * @throws {Refusal} `issuer` when the signature is not the notice's key's
 */
export async function unblind(modulus, { prepared, inverse }, blindSignature) {
  const message = fromBase64url(prepared);
  try {
    const signature = await SUITE.finalize(await publicKey(modulus), message, fromBase64url(blindSignature), fromBase64url(inverse));
    return { prepared, signature: base64url(signature) };
  } catch {
    throw new Refusal("issuer");
  }
}

/** Whether the token was signed under this key. */
export async function signed(modulus, { prepared, signature }) {
  try {
    return await SUITE.verify(await publicKey(modulus), fromBase64url(signature, SIGNATURE_BYTES), fromBase64url(prepared, PREPARED_BYTES));
  } catch {
    return false;
  }
}

const publicKey = modulus => crypto.subtle.importKey("jwk", { kty: "RSA", n: modulus, e: EXPONENT, alg: "PS384", ext: true },
  { name: "RSA-PSS", hash: "SHA-384" }, true, ["verify"]);
