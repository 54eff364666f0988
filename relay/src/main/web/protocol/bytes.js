// Bytes as the protocol writes them: base64url without padding, lower-case hex, UTF-8.

const WRITING = /^[A-Za-z0-9_-]*$/;

export function base64url(bytes) {
  let text = "";
  for (const byte of new Uint8Array(bytes)) text += String.fromCharCode(byte);
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** @throws {TypeError} when `text` is not base64url without padding, or not `length` bytes long */
export function fromBase64url(text, length) {
  if (typeof text !== "string" || !WRITING.test(text) || text.length % 4 === 1) throw new TypeError("Not base64url without padding.");
  const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), letter => letter.charCodeAt(0));
  if (base64url(bytes) !== text) throw new TypeError("Not the one way to write these bytes.");
  if (length !== undefined && bytes.length !== length) throw new TypeError(`Expected ${length} bytes.`);
  return bytes;
}

export const utf8 = text => new TextEncoder().encode(text);

export const fromUtf8 = bytes => new TextDecoder("utf-8", { fatal: true }).decode(bytes);

export const hex = bytes => Array.from(new Uint8Array(bytes), byte => byte.toString(16).padStart(2, "0")).join("");

export const sha256 = async bytes => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));

export const random = length => crypto.getRandomValues(new Uint8Array(length));
