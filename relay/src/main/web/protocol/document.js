// Signed documents: Ed25519 over the payload bytes; the head is the SHA-256 of those bytes.
import { fromBase64url, fromUtf8, hex, sha256 } from "./bytes.js";
import { must, Refusal } from "./refusal.js";

/**
 * @param document `{payload, signature}` as served
 * @param publicKey 32 bytes
 * @returns `{head, body}`: the head in hex and the parsed payload
 * @throws {Refusal} `document` when it is not one, `signature` when the key did not sign it
 */
export async function open(document, publicKey) {
  const { payload, signature } = parts(document);
  must(await signedBy(publicKey, signature, payload), "signature");
  return { head: hex(await sha256(payload)), body: parsed(payload) };
}

function parts(document) {
  try {
    return { payload: fromBase64url(document.payload), signature: fromBase64url(document.signature, 64) };
  } catch {
    throw new Refusal("document");
  }
}

function parsed(payload) {
  try {
    return JSON.parse(fromUtf8(payload));
  } catch {
    throw new Refusal("document");
  }
}

async function signedBy(publicKey, signature, message) {
  let key;
  try {
    key = await crypto.subtle.importKey("raw", publicKey, "Ed25519", false, ["verify"]);
  } catch (unknown) {
    if (unknown.name !== "NotSupportedError") return false;
    const { verified } = await import("./older-browsers.js");
    return verified(publicKey, signature, message);
  }
  return crypto.subtle.verify("Ed25519", key, signature, message);
}
