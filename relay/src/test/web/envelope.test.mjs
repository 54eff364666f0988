import "./browser.mjs";
import assert from "node:assert/strict";
import { test } from "node:test";
import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from "@hpke/core";
import { base64url } from "../../main/web/protocol/bytes.js";
import { padded, seal, sealTo } from "../../main/web/protocol/envelope.js";
import { kem } from "../../main/web/protocol/older-browsers.js";
import { NOTHING } from "../../main/web/week/week.js";
import { rehearsal } from "./rehearsal.mjs";

// RFC 9180 test vectors, mode base, KEM 0x0020, KDF 0x0001, AEAD 0x0002, first encryption.
const VECTOR = {
  info: "4f6465206f6e2061204772656369616e2055726e",
  ikmE: "2cd7c601cefb3d42a62b04b7a9041494c06c7843818e0ce28a8f704ae7ab20f9",
  skRm: "497b4502664cfea5d5af0b39934dac72242a74f8480451e1aee7d6a53320333d",
  pkRm: "430f4b9859665145a6b1ba274024487bd66f03a2dd577d7753c68d7d7d00c00c",
  enc: "6c93e09869df3402d7bf231bf540fadd35cd56be14f97178f0954db94b7fc256",
  aad: "436f756e742d30",
  pt: "4265617574792069732074727574682c20747275746820626561757479",
  ct: "e5d84cd531cfb583096e7cfa9641bd3079cf3a91cda813c52deb5f512be9931980a41de125a925cdad859d5b7a",
};
const of = name => new Uint8Array(Buffer.from(VECTOR[name], "hex"));
const hex = bytes => Buffer.from(bytes).toString("hex");
const suiteWith = chosen => new CipherSuite({ kem: chosen, kdf: new HkdfSha256(), aead: new Aes256Gcm() });
const week = { monday: "2026-08-03", leaf: "leaf-4", counting: { prepared: "cA", signature: "cw" }, admission: { prepared: base64url(new Uint8Array(64)), signature: "cw" } };

for (const [where, made] of [["today's browsers", () => new DhkemX25519HkdfSha256()], ["older browsers", kem]]) {
  test(`sealing in ${where} gives the bytes of RFC 9180`, async () => {
    const suite = suiteWith(made());
    const recipientPublicKey = await suite.kem.deserializePublicKey(of("pkRm"));

    const sender = await suite.createSenderContext({ recipientPublicKey, info: of("info"), ekm: of("ikmE") });
    const ciphertext = await sender.seal(of("pt"), of("aad"));

    assert.equal(hex(sender.enc), VECTOR.enc);
    assert.equal(hex(ciphertext), VECTOR.ct);
  });

  test(`what ${where} seal, the holder of the key opens`, async () => {
    const suite = suiteWith(new DhkemX25519HkdfSha256());
    const { enc, ct } = await sealTo(base64url(of("pkRm")), of("info"), of("pt"), made());

    const plain = await suite.open({ recipientKey: await suite.kem.deserializePrivateKey(of("skRm")), enc: enc.buffer, info: of("info") }, ct.buffer);

    assert.equal(hex(plain), VECTOR.pt);
  });
}

test("every envelope is 4144 bytes, whatever it says", async () => {
  const { notices } = await rehearsal();
  const key = JSON.parse(Buffer.from(notices[0].payload, "base64url")).sealing["2026-08-03"];
  const much = { answers: { "pulse-2026-08-24": "1" }, kinds: ["missed-break", "unsafe"], asks: ["relief.bay-3.nights"], did: { "relief.bay-3.nights": "mixed" } };

  for (const says of [NOTHING, much]) {
    const { sealed } = await seal(week, 1, says, key);
    assert.equal(Buffer.from(sealed, "base64url").length, 32 + 4096 + 16);
  }
});

test("inside, four bytes of length, the words, and nothing but zeros", () => {
  const plain = padded({ v: 1, ...NOTHING });
  const length = new DataView(plain.buffer).getUint32(0);

  assert.equal(plain.length, 4096);
  assert.deepEqual(JSON.parse(new TextDecoder().decode(plain.subarray(4, 4 + length))), { v: 1, ...NOTHING });
  assert.ok(plain.subarray(4 + length).every(byte => byte === 0));
});

test("more than fits is refused, not cut", () => {
  assert.throws(() => padded({ asks: ["x".repeat(4096)] }), { code: "too-full" });
});

test("an envelope opens only for its own week and its own admission", async () => {
  const { keys, notices, suite } = await rehearsal();
  const key = JSON.parse(Buffer.from(notices[0].payload, "base64url")).sealing["2026-08-03"];
  const { sealed } = await seal(week, 1, NOTHING, key);
  const bytes = Buffer.from(sealed, "base64url");
  const open = info => suite.open({ recipientKey: keys.get("sealing 2026-08-03"), enc: new Uint8Array(bytes.subarray(0, 32)).buffer, info: new TextEncoder().encode(info) },
    new Uint8Array(bytes.subarray(32)).buffer);

  await assert.rejects(open("wellspring/envelope/1|2026-08-10|f5a5fd42d16a20302798ef6ed309979b43003d2320d9f0e8ea9831a92759fb4b"));
  await open("wellspring/envelope/1|2026-08-03|f5a5fd42d16a20302798ef6ed309979b43003d2320d9f0e8ea9831a92759fb4b");
});

test("a sealing key that would make every secret the same is refused", async () => {
  const lowOrder = Buffer.from("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800", "hex");

  for (const point of [Buffer.alloc(32), lowOrder]) {
    for (const made of [new DhkemX25519HkdfSha256(), kem()]) {
      await assert.rejects(sealTo(base64url(point), of("info"), of("pt"), made), { code: "sealing-key" });
    }
  }
});
