import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { RSABSSA } from "@cloudflare/blindrsa-ts";
import { base64url, fromBase64url } from "../../main/web/protocol/bytes.js";
import { blind, unblind } from "../../main/web/protocol/token.js";
import { root } from "./sources.mjs";

const VECTORS = join(root, "..", "shared", "vectors", "rfc9474.json");
const absent = existsSync(VECTORS) ? false : "RFC 9474 vectors are not beside this repository";
const vectors = absent ? [] : JSON.parse(readFileSync(VECTORS, "utf8"));
const bytes = text => Buffer.from(text.replace(/^0x/, ""), "hex");
const number = buffer => BigInt(`0x${Buffer.from(buffer).toString("hex")}`);

test("the four suites of RFC 9474 finish and verify as in its vectors", { skip: absent }, async () => {
  for (const vector of vectors) {
    const suite = suiteOf(vector.name);
    const key = await publicKey(vector);

    const signature = await suite.finalize(key, view(vector.input_msg), view(vector.blind_sig), view(vector.inv));

    assert.equal(Buffer.from(signature).toString("hex"), vector.sig, vector.name);
    assert.ok(await suite.verify(key, signature, view(vector.input_msg)), vector.name);
  }
});

test("our own blinding gives the vector's bytes when chance gives the vector's chance", { skip: absent }, async () => {
  const vector = vectors.find(({ name }) => name === "RSABSSA-SHA384-PSS-Randomized");
  const n = number(bytes(vector.n));
  const chance = { 32: bytes(vector.msg_prefix), 48: bytes(vector.salt), 512: toBytes(inverse(number(bytes(vector.inv)), n), 512) };

  const { prepared, blinded, inverse: inv } = await withChance(chance, () => blind(base64url(bytes(vector.n)), view(vector.msg)));

  assert.equal(Buffer.from(prepared, "base64url").toString("hex"), vector.input_msg);
  assert.equal(Buffer.from(blinded, "base64url").toString("hex"), vector.blinded_msg);
  assert.equal(number(Buffer.from(inv, "base64url")), number(bytes(vector.inv)));
});

test("our own unblinding gives the vector's signature", { skip: absent }, async () => {
  const vector = vectors.find(({ name }) => name === "RSABSSA-SHA384-PSS-Randomized");
  const kept = { prepared: base64url(bytes(vector.input_msg)), inverse: base64url(bytes(vector.inv)) };

  const token = await unblind(base64url(bytes(vector.n)), kept, base64url(bytes(vector.blind_sig)));

  assert.equal(Buffer.from(fromBase64url(token.signature)).toString("hex"), vector.sig);
});

test("a signature by another key is refused", { skip: absent }, async () => {
  const vector = vectors.find(({ name }) => name === "RSABSSA-SHA384-PSS-Randomized");
  const kept = { prepared: base64url(bytes(vector.input_msg)), inverse: base64url(bytes(vector.inv)) };
  const bent = bytes(vector.blind_sig);
  bent[17] ^= 1;

  await assert.rejects(unblind(base64url(bytes(vector.n)), kept, base64url(bent)), { code: "issuer" });
});

const view = text => new Uint8Array(bytes(text));

function suiteOf(name) {
  const [, , padding, preparation] = name.split("-");
  return RSABSSA.SHA384[padding === "PSS" ? "PSS" : "PSSZero"][preparation]();
}

const publicKey = ({ n, e }) => crypto.subtle.importKey("jwk", { kty: "RSA", n: bytes(n).toString("base64url"), e: bytes(e).toString("base64url") },
  { name: "RSA-PSS", hash: "SHA-384" }, true, ["verify"]);

/** Lets `crypto.getRandomValues` give the listed bytes, by how many are asked for. */
async function withChance(chance, work) {
  const real = crypto.getRandomValues;
  crypto.getRandomValues = array => (chance[array.length] ? (array.set(chance[array.length]), array) : real.call(crypto, array));
  try {
    return await work();
  } finally {
    crypto.getRandomValues = real;
  }
}

function inverse(value, modulus) {
  let [a, b, x, y] = [value, modulus, 1n, 0n];
  while (b) [a, b, x, y] = [b, a % b, y, x - (a / b) * y];
  return ((x % modulus) + modulus) % modulus;
}

const toBytes = (value, length) => Buffer.from(value.toString(16).padStart(2 * length, "0"), "hex");
