import "./browser.mjs";
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { arrived, asked, begun, fewest, forget, goOn, keep, kept, sealed, sent } from "../../main/web/paper/making.js";
import { codeHash, unlock } from "../../main/web/paper/slip.js";
import { passingVault } from "../../main/web/store/vault.js";
import { rehearsal } from "./rehearsal.mjs";
import { blindAll, MONDAY, noticesOf } from "./slips.mjs";

const PLAN = [{ leaf: "leaf-4", name: "Ward 4", slips: 6 }, { leaf: "leaf-5", name: "Ward 5", slips: 5 }];
let hospital;
let notices;
let vault;
let parent;

beforeEach(async () => {
  hospital = await rehearsal();
  notices = await noticesOf(hospital);
  vault = passingVault();
  parent = hospital.desk(PLAN);
});

async function begin() {
  const making = await begun(notices, MONDAY, PLAN, blindAll);
  await keep(vault, making);
  return making;
}

const codesOf = ({ leaves }) => leaves.flatMap(({ slips }) => slips.map(({ code }) => code));

test("as many slips are made as there are people, and what goes out is blinded, sealed and in the order of hashes", async () => {
  const making = await begin();

  const done = await goOn(vault, notices, parent, making);

  assert.deepEqual(done.making.leaves.map(({ name, slips }) => [name, slips.length]), [["Ward 4", 6], ["Ward 5", 5]]);
  assert.equal(hospital.paper.slips.size, 11);
  const said = JSON.stringify([hospital.paper.asked, [...hospital.paper.slips]]);
  for (const code of codesOf(making)) assert.ok(!said.includes(code), "no code goes out");
  for (const { counting } of making.leaves[0].slips) assert.ok(!said.includes(counting.prepared) && !said.includes(counting.inverse), "no token goes out");
  const hashes = [...hospital.paper.slips.keys()];
  assert.deepEqual(hashes, [...hashes].sort());
});

test("every code opens tokens of its own leaf", async () => {
  const { making } = await goOn(vault, notices, parent, await begin());

  for (const { leaf, slips } of making.leaves) for (const { code } of slips) {
    assert.equal((await unlock(code, MONDAY, hospital.paper.slips.get(await codeHash(code)).sealed)).leaf, leaf);
  }
});

test("a lost answer is asked for again with the same bytes, and the slips stay the same", async () => {
  const making = await begin();
  hospital.paper.forgetful = true;
  assert.deepEqual(await goOn(vault, notices, parent, making), { failed: "silent" });
  hospital.paper.forgetful = false;

  const again = await goOn(vault, notices, parent, await kept(vault, MONDAY));

  assert.deepEqual(codesOf(again.making), codesOf(making));
  assert.deepEqual(hospital.paper.asked[0], hospital.paper.asked[1]);
});

test("a reload after the signatures sends the same sealed bytes", async () => {
  const making = await begin();
  const { tokens } = await parent.paperTokens(asked(making));
  const locked = await sealed(notices, making, tokens);
  await keep(vault, locked);
  hospital.paper.reachable = false;
  assert.deepEqual(await goOn(vault, notices, parent, await kept(vault, MONDAY)), { failed: "offline" });
  hospital.paper.reachable = true;

  await goOn(vault, notices, parent, await kept(vault, MONDAY));

  assert.deepEqual([...hospital.paper.slips].map(([code, slip]) => ({ code, sealed: slip.sealed })), sent(locked).slips);
  assert.equal(hospital.paper.asked.length, 1);
});

test("a second set is refused where another was first", async () => {
  await goOn(vault, notices, parent, await begin());

  assert.deepEqual(await goOn(passingVault(), notices, parent, await begun(notices, MONDAY, PLAN, blindAll)), { failed: "taken" });
});

test("once they have arrived only codes are kept, and then not even those", async () => {
  await goOn(vault, notices, parent, await begin());
  const left = await kept(vault, MONDAY);
  assert.deepEqual(Object.keys(left.leaves[0].slips[0]), ["code"]);
  assert.deepEqual(left, arrived(left));

  await forget(vault, MONDAY);

  assert.equal(await kept(vault, MONDAY), undefined);
  assert.deepEqual(await vault.get("paper"), {});
});

test("a signature that is not the notice's key's is refused, and so are missing ones", async () => {
  const making = await begin();
  const { tokens } = await parent.paperTokens(asked(making));
  const swapped = structuredClone(tokens);
  const [slip] = swapped.leaves[0].slips;
  [slip.leafSignature, slip.admissionSignature] = [slip.admissionSignature, slip.leafSignature];

  await assert.rejects(sealed(notices, making, swapped), { code: "issuer" });
  await assert.rejects(sealed(notices, making, { leaves: tokens.leaves.slice(1) }), { code: "issuer" });
});

test("four slips, more slips than people, and a group that is not in the notice are never made", async () => {
  for (const slips of [4, 42, 5.5, -1]) await assert.rejects(begun(notices, MONDAY, [{ leaf: "leaf-4", name: "Ward 4", slips }], blindAll), { code: "slips" });
  await assert.rejects(begun(notices, MONDAY, [{ leaf: "leaf-9", name: "Ward 9", slips: 5 }], blindAll), { code: "leaf-missing" });
  assert.equal(fewest([{ slips: 6 }, { slips: 4 }]), 4);
});
