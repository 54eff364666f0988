import "./browser.mjs";
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { leafIn, readNotices } from "../../main/web/protocol/notice.js";
import { aWard, rehearsal } from "./rehearsal.mjs";

let hospital;
before(async () => {
  hospital = await rehearsal();
  await hospital.notice(1);
});

const body = document => JSON.parse(Buffer.from(document.payload, "base64url"));

/** The chain with one notice's body changed by a relay that signs whatever it likes, and everything after it chained anew. */
function rewritten(at, change) {
  const documents = hospital.notices.slice(0, at).map(document => structuredClone(document));
  for (const document of hospital.notices.slice(at)) {
    const copy = structuredClone(body(document));
    if (documents.length) copy.previous = head(documents.at(-1));
    if (documents.length === at) change(copy);
    documents.push(hospital.signed(copy));
  }
  return documents;
}

const head = document => hospital.headOf(document);
const reading = (documents, remembered, key = hospital.key) => readNotices(documents, key, remembered);
const refused = async (change, code, at = 0) => assert.rejects(reading(rewritten(at, change)), { code });

test("an honest chain is read whole, and its heads are remembered", async () => {
  const { notices, remembered } = await reading(hospital.notices);

  assert.deepEqual(notices.map(({ number }) => number), [1, 2]);
  assert.deepEqual(remembered, { relayKey: hospital.key, heads: { 1: head(hospital.notices[0]), 2: head(hospital.notices[1]) } });
  assert.equal((await reading(hospital.notices, remembered)).notices.length, 2);
});

test("a survey told by division is read like any other: a device answers by its leaf", async () => {
  const divided = rewritten(1, ({ declaration: { weeks } }) => {
    weeks[1].divisions = [{ id: "division-00000001", name: "Surgery", leaves: weeks[1].leaves.map(({ id }) => id) }];
  });

  const { notices } = await reading(divided);

  const { monday, leaves } = notices[1].declaration.weeks[1];
  assert.deepEqual(leafIn(notices, monday, leaves[0].id).leaf, leaves[0]);
});

test("no notice yet is no reason to refuse", async () => {
  assert.deepEqual((await reading([])).notices, []);
});

test("a broken signature is refused", async () => {
  const bent = structuredClone(hospital.notices);
  bent[1].signature = `${bent[1].signature[0] === "A" ? "B" : "A"}${bent[1].signature.slice(1)}`;

  await assert.rejects(reading(bent), { code: "signature" });
});

test("a changed payload is refused", async () => {
  const bent = structuredClone(hospital.notices);
  const changed = body(bent[1]);
  changed.declaration.weeks[0].leaves[0].eligible += 1;
  bent[1].payload = Buffer.from(JSON.stringify(changed)).toString("base64url");

  await assert.rejects(reading(bent), { code: "signature" });
});

test("something that is no document is refused", async () => {
  await assert.rejects(reading([{ payload: "!", signature: "" }]), { code: "document" });
  await assert.rejects(reading("notices"), { code: "document" });
});

test("a broken chain is refused", async () => {
  await refused(notice => { notice.previous = "0".repeat(64); }, "chain", 1);
});

test("a chain with a gap or a wrong order is refused", async () => {
  await refused(notice => { notice.number = 5; }, "chain", 1);
  await assert.rejects(reading([...hospital.notices].reverse()), { code: "chain" });
});

test("a chain that does not begin at its beginning is refused", async () => {
  await assert.rejects(reading(hospital.notices.slice(1)), { code: "chain" });
});

test("two different notices with one number are refused", async () => {
  const other = rewritten(1, notice => { notice.declaration.organisation = "Elsewhere"; })[1];

  await assert.rejects(reading([...hospital.notices, other]), { code: "split" });
});

test("a notice that differs from what this device saw before is refused", async () => {
  const { remembered } = await reading(hospital.notices);

  await assert.rejects(reading(rewritten(1, notice => { notice.declaration.organisation = "Elsewhere"; }), remembered), { code: "split" });
});

test("a chain shorter than what this device saw before is refused", async () => {
  const { remembered } = await reading(hospital.notices);

  await assert.rejects(reading(hospital.notices.slice(0, 1), remembered), { code: "rolled-back" });
});

test("another relay key than at first use is refused", async () => {
  const { remembered } = await reading(hospital.notices);
  const other = await rehearsal();

  await assert.rejects(reading(other.notices, remembered, other.key), { code: "relay-key" });
});

test("two keys for one leaf and week are refused", async () => {
  await refused(({ declaration }) => {
    const [leaf] = declaration.weeks[0].leaves;
    declaration.weeks[0].leaves.push({ ...leaf, key: declaration.weeks[1].leaves[0].key });
    declaration.staff += leaf.eligible;
  }, "two-keys");
});

test("a key that serves two leaves or two weeks is refused", async () => {
  await refused(({ declaration }) => { declaration.weeks[1].leaves[0].key = declaration.weeks[0].leaves[0].key; }, "key-reused");
  await refused(({ declaration }) => { declaration.weeks[0].leaves[1].key = declaration.weeks[0].leaves[0].key; }, "key-reused");
  await refused(({ declaration }) => { declaration.weeks[2].admission = declaration.weeks[0].admission; }, "key-reused");
  await refused(({ sealing, declaration }) => { sealing[declaration.weeks[1].monday] = sealing[declaration.weeks[0].monday]; }, "key-reused");
});

test("a key that an earlier bundle used is refused", async () => {
  const first = body(hospital.notices[0]).declaration.weeks[0].leaves[0].key;

  await refused(({ declaration }) => { declaration.weeks[0].leaves[0].key = first; }, "key-reused", 1);
});

test("a leaf under twenty eligible people is refused", async () => {
  await refused(({ declaration }) => {
    declaration.weeks[0].leaves[0].eligible = 19;
    declaration.weeks[0].leaves[1].eligible += 22;
  }, "gate");
});

test("eligible people that do not add up to the staff are refused", async () => {
  await refused(({ declaration }) => { declaration.staff += 1; }, "sum");
  await refused(({ declaration }) => { declaration.weeks[3].leaves[0].eligible += 1; }, "sum");
});

test("weeks that are not the four of the bundle are refused", async () => {
  await refused(({ declaration }) => { declaration.weeks.pop(); }, "document");
  await refused(({ declaration }) => { declaration.weeks[1].monday = "2026-08-11"; }, "weeks");
  await refused(({ declaration }) => { declaration.bundle = 4; }, "weeks");
});

test("keys that are no keys are refused", async () => {
  await refused(({ declaration }) => { declaration.weeks[0].leaves[0].key = Buffer.alloc(256).toString("base64url"); }, "key");
  await refused(({ declaration }) => { declaration.weeks[0].leaves[0].key = Buffer.alloc(128, 255).toString("base64url"); }, "key");
  await refused(({ declaration }) => { declaration.weeks[0].admission = Buffer.alloc(256, 254).toString("base64url"); }, "key");
  await refused(({ sealing, declaration }) => { sealing[declaration.weeks[0].monday] = Buffer.alloc(32).toString("base64url"); }, "key");
  await refused(notice => { delete notice.sealing[notice.declaration.weeks[0].monday]; }, "key");
});

test("another version is refused rather than guessed at", async () => {
  await refused(notice => { notice.v = 2; }, "version");
});

test("a week of one's own without its leaf is refused", async () => {
  const { notices } = await reading(hospital.notices);

  assert.equal(leafIn(notices, "2026-08-10", "leaf-4").leaf.name, "Ward 4");
  assert.throws(() => leafIn(notices, "2026-08-10", "leaf-of-one"), { code: "leaf-missing" });
  assert.throws(() => leafIn(notices, "2027-01-04", "leaf-4"), { code: "leaf-missing" });
});

test("a ward of nineteen never had a notice to begin with", async () => {
  const small = await rehearsal({ leaves: [aWard({ eligible: 19 })] });

  await assert.rejects(readNotices(small.notices, small.key), { code: "gate" });
});
