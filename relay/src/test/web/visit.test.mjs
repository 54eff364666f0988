import "./browser.mjs";
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { alone, passingVault } from "../../main/web/store/vault.js";
import { sayFeeling, sayItems } from "../../main/web/visit/say.js";
import { learnNotices, visit } from "../../main/web/visit/visit.js";
import { outcomes, outcomesSeen, settleClosedWeeks } from "../../main/web/week/close.js";
import { collect } from "../../main/web/week/collect.js";
import { sendDue } from "../../main/web/week/send.js";
import { spendNow } from "../../main/web/week/spend.js";
import { standing } from "../../main/web/week/standing.js";
import { rehearsal, standingClock } from "./rehearsal.mjs";

const FIRST = "2026-08-03";
const LAST = "2026-08-24";
const UNDO_MS = 10_000;

let hospital;
let clock;
beforeEach(async () => {
  clock = standingClock("2026-08-05T07:10:00Z");
  hospital = await rehearsal();
  hospital.state.clock = clock;
});

let devices = 0;

/** Keeps records as IndexedDB would, with the same locks around them. */
function ownDevice() {
  const records = passingVault();
  const device = ++devices;
  return { ...records, lasting: true, update: (name, change) => alone(`record ${device} ${name}`, () => records.update(name, change)) };
}

/** One tab or frame of a person; two with one vault are two tabs of one browser. */
function tab({ vault = ownDevice(), name = "ana", parent = hospital.person(name) } = {}) {
  const opened = visit({ parent, relay: hospital.relay, setting: {}, vault, clock });
  opened.chance = () => 1;
  return opened;
}

async function opened(tabOf = tab()) {
  await learnNotices(tabOf);
  tabOf.collecting = await collect(tabOf);
  await settleClosedWeeks(tabOf);
  return tabOf;
}

async function says(visiting, ...ids) {
  const said = await sayItems(visiting, ids.map(id => ({ type: "kind", id })));
  clock.by(UNDO_MS);
  return said;
}

const counted = async (monday = FIRST) => (await hospital.opened(monday)).map(({ answers, kinds, asks, did }) => ({ answers, kinds, asks, did }));
const empty = { answers: {}, kinds: [], asks: [], did: {} };

test("one tap arrives as one class under this person's leaf, once the week closes a wave", async () => {
  clock.to("2026-08-26T07:10:00Z");
  const ana = await opened();
  await sayFeeling(ana, "too-much");
  clock.by(UNDO_MS);

  await sendDue(ana);

  const [text] = await hospital.opened(LAST);
  assert.equal(text.leaf, "leaf-4");
  assert.deepEqual(text.answers, { "pulse-2026-08-24": "1" });
});

test("nothing of a check-in leaves before it can no longer be undone", async () => {
  clock.to("2026-08-26T07:10:00Z");
  const ana = await opened();
  const { undo } = await sayFeeling(ana, "heavy");
  clock.by(UNDO_MS - 1);
  await sendDue(ana);
  await undo();
  clock.by(UNDO_MS);
  await sendDue(ana);

  assert.deepEqual(await counted(LAST), [empty]);
});

test("a client that was open sends an empty envelope of the same size", async () => {
  await sendDue(await opened());

  assert.deepEqual(await counted(), [empty]);
  assert.equal(Buffer.from(hospital.state.posted[0].sealed, "base64url").length, 4144);
});

test("nothing that leaves names the person, the leaf or the answer in the clear", async () => {
  const ana = await opened();
  await says(ana, "unsafe");
  await sendDue(ana);

  const [sent] = hospital.state.posted;
  assert.deepEqual(Object.keys(sent).sort(), ["admission", "counter", "monday", "sealed", "v"]);
  assert.ok(!JSON.stringify(sent).includes("leaf-4"));
});

test("one visit fetches the tokens of all open weeks, and the next visit fetches none", async () => {
  const ana = await opened();
  await collect(ana);

  assert.equal(hospital.state.fetched, 1);
  assert.deepEqual(Object.keys(await ana.vault.get("weeks")), ["2026-08-03", "2026-08-10", "2026-08-17", "2026-08-24"]);
});

test("a bundle that has not begun is fetched at some earlier visit, not at every one", async () => {
  const ana = await opened();
  await hospital.notice(1);
  await opened(ana);
  assert.equal(hospital.state.fetched, 1);

  ana.chance = () => 0;
  await opened(ana);

  assert.equal(hospital.state.fetched, 2);
});

test("a lost answer to signing is asked for again with the same blinded bytes", async () => {
  const vault = ownDevice();
  const person = hospital.person("ana");
  const asked = [];
  const lossy = { ...person, sign: async body => {
    asked.push(body);
    await person.sign(body);
    return { signed: null, failed: "offline" };
  } };
  await opened(tab({ vault, parent: lossy }));

  const again = await opened(tab({ vault, parent: { ...person, sign: body => (asked.push(body), person.sign(body)) } }));

  assert.deepEqual(asked[1], asked[0]);
  assert.equal((await standing(again)).word, "counts");
});

test("two tabs that open together fetch once and send one envelope a week", async () => {
  const vault = ownDevice();
  const [one, two] = [tab({ vault }), tab({ vault })];
  await Promise.all([opened(one), opened(two)]);
  await Promise.all([sendDue(one), sendDue(two)]);

  assert.equal(hospital.state.fetched, 1);
  assert.equal(hospital.box.size, 1);
  assert.equal(hospital.state.posted.length, 1);
});

test("what two tabs say at once arrives together", async () => {
  const vault = ownDevice();
  const [one, two] = [await opened(tab({ vault })), await opened(tab({ vault }))];
  await Promise.all([sayItems(one, [{ type: "kind", id: "unsafe" }]), sayItems(two, [{ type: "kind", id: "missed-break" }])]);
  clock.by(UNDO_MS);
  await Promise.all([sendDue(one), sendDue(two)]);

  assert.deepEqual(await counted(), [{ ...empty, kinds: ["missed-break", "unsafe"] }]);
});

test("a lost acknowledgement is answered by the same envelope again, and counts once", async () => {
  const ana = await opened();
  await says(ana, "unsafe");
  hospital.state.loseAcknowledgement = true;
  await sendDue(ana);
  hospital.state.loseAcknowledgement = false;
  await sendDue(ana);

  assert.deepEqual(hospital.state.posted[1], hospital.state.posted[0]);
  assert.deepEqual(await counted(), [{ ...empty, kinds: ["unsafe"] }]);
  assert.deepEqual((await standing(ana)).waiting, []);
});

test("with the relay down everything waits, says so, and leaves when it is back", async () => {
  const ana = await opened();
  hospital.state.reachable = false;
  await says(ana, "unsafe");
  await sendDue(ana);
  assert.deepEqual((await standing(ana)).waiting, [FIRST]);
  assert.equal(ana.reached, false);

  hospital.state.reachable = true;
  await sendDue(ana);

  assert.deepEqual(await counted(), [{ ...empty, kinds: ["unsafe"] }]);
  assert.deepEqual((await standing(ana)).waiting, []);
});

test("a later visit to another page still knows the notices when the relay is down", async () => {
  const vault = ownDevice();
  await opened(tab({ vault }));
  hospital.state.reachable = false;

  const later = await opened(tab({ vault, parent: null }));

  assert.equal((await standing(later)).word, "counts");
});

test("a week that closed before it could be sent is told, until it has been seen", async () => {
  const ana = await opened();
  hospital.state.reachable = false;
  await says(ana, "unsafe");
  await sendDue(ana);
  clock.to("2026-08-10T12:00:00Z");
  hospital.state.reachable = true;
  await opened(ana);
  await sendDue(ana);
  await settleClosedWeeks(ana);

  assert.deepEqual(await outcomes(ana), [{ monday: FIRST, lost: { ...empty, kinds: ["unsafe"] } }]);
  assert.deepEqual(await counted(), []);

  await outcomesSeen(ana);
  assert.deepEqual(await outcomes(ana), []);
});

test("until noon on Monday the week before can still arrive", async () => {
  const ana = await opened();
  hospital.state.reachable = false;
  await says(ana, "unsafe");
  clock.to("2026-08-10T10:59:59Z");
  hospital.state.reachable = true;
  await opened(ana);
  await sendDue(ana);

  assert.deepEqual(await counted(), [{ ...empty, kinds: ["unsafe"] }]);
  assert.deepEqual(await outcomes(ana), []);
});

test("after a fortnight away it says which weeks had nothing, and the diary has lost nothing", async () => {
  const ana = await opened();
  await sayFeeling(ana, "fine");
  clock.by(UNDO_MS);
  await sendDue(ana);
  clock.to("2026-08-25T07:10:00Z");
  await opened(ana);

  assert.deepEqual(await outcomes(ana), [{ monday: "2026-08-10", away: true }, { monday: "2026-08-17", away: true }]);
  assert.deepEqual((await ana.vault.get("diary")).map(({ day }) => day), ["2026-08-05"]);
});

test("somebody whose weeks were taken by another device is told and sends nothing", async () => {
  await opened(tab());
  const phone = await opened(tab());
  await sendDue(phone);

  assert.equal((await standing(phone)).word, "taken");
  assert.equal(hospital.state.posted.length, 0);
});

test("a leaf that the notice does not know is refused, and nothing leaves", async () => {
  hospital.state.leaf = "leaf-of-one";
  const ana = await opened();
  await says(ana, "unsafe");
  await sendDue(ana);

  assert.equal(ana.trouble, "leaf-missing");
  assert.equal((await standing(ana)).word, "refused");
  assert.deepEqual(hospital.state.posted, []);
});

test("a second key for one person is found out by the signature, and nothing leaves", async () => {
  const honest = hospital.person("ana");
  const other = await rehearsal();
  const parent = { ...honest, sign: body => other.person("ana").sign(body) };
  const swapped = { ...parent, sign: async body => {
    const { signed } = await honest.sign(body);
    return { signed: { weeks: signed.weeks.map(week => ({ ...week, leafSignature: week.admissionSignature })) } };
  } };
  const ana = await opened(tab({ parent: swapped }));
  await sendDue(ana);

  assert.equal(ana.trouble, "issuer");
  assert.deepEqual(hospital.state.posted, []);
});

test("a later visit asks only for notices that are newer, and chains them to the ones it has", async () => {
  const ana = await opened();
  await hospital.notice(1);

  const again = await opened(tab({ vault: ana.vault }));

  assert.deepEqual(hospital.state.asked, [0, 1]);
  assert.deepEqual(again.notices.map(({ number }) => number), [1, 2]);
  assert.equal(again.trouble, null);
});

test("a relay whose newest notice is older than the one this device has is refused", async () => {
  await hospital.notice(1);
  const ana = await opened();
  hospital.notices.pop();

  const again = await opened(tab({ vault: ana.vault }));

  assert.equal(again.trouble, "rolled-back");
});

test("a newer notice that breaks a rule is refused although the older ones are not read again", async () => {
  const ana = await opened();
  await hospital.notice(1, notice => {
    notice.declaration.weeks[0].leaves[0].key = JSON.parse(Buffer.from(hospital.notices[0].payload, "base64url")).declaration.weeks[0].leaves[0].key;
    return notice;
  });

  const again = await opened(tab({ vault: ana.vault }));

  assert.equal(again.trouble, "key-reused");
});

test("where the relay does not name its newest notice, the whole chain is read", async () => {
  const ana = await opened();
  await hospital.notice(1);
  const silent = tab({ vault: ana.vault });
  silent.relay = { ...hospital.relay, notices: async after => ({ documents: (await hospital.relay.notices(after)).documents }) };

  await opened(silent);

  assert.deepEqual(hospital.state.asked, [0, 1, 0]);
  assert.equal(silent.trouble, null);
});

test("a split notice stops everything on a device that saw the other one", async () => {
  const vault = ownDevice();
  await opened(tab({ vault }));
  const other = JSON.parse(Buffer.from(hospital.notices[0].payload, "base64url"));
  other.declaration.organisation = "Elsewhere";
  hospital.notices[0] = hospital.signed(other);

  const ana = await opened(tab({ vault }));
  await sendDue(ana);

  assert.equal(ana.trouble, "split");
  assert.deepEqual(hospital.state.posted, []);
});

test("on a shared computer this week's token is fetched, spent and gone", async () => {
  const shared = tab({ vault: passingVault() });
  await learnNotices(shared);
  await says(shared, "unsafe");

  assert.equal(await spendNow(shared), "sent");
  assert.deepEqual(await counted(), [{ ...empty, kinds: ["unsafe"] }]);
  assert.deepEqual(Object.keys(await shared.vault.get("weeks")), [FIRST]);
});

test("a shared computer spends no token on an answer that no wave asks for", async () => {
  const shared = tab({ vault: passingVault() });
  await learnNotices(shared);
  await sayFeeling(shared, "heavy");
  clock.by(UNDO_MS);

  assert.equal(await spendNow(shared), "nothing-closes");
  assert.equal(hospital.state.fetched, 0);
});

test("a second visit to a shared computer in one week is told that the first one counts", async () => {
  for (const expected of ["sent", "taken"]) {
    const shared = tab({ vault: passingVault() });
    await learnNotices(shared);
    await says(shared, "unsafe");
    assert.equal(await spendNow(shared), expected);
  }
});

test("a shared computer says that nothing was kept when the relay is down", async () => {
  const shared = tab({ vault: passingVault() });
  await learnNotices(shared);
  await says(shared, "unsafe");
  hospital.state.reachable = false;

  assert.equal(await spendNow(shared), "not-kept");
});

test("signed out, the device says so and keeps what was said", async () => {
  hospital.state.signedOut = true;
  const vault = ownDevice();
  const ana = await opened(tab({ vault }));
  await says(ana, "unsafe");
  assert.equal((await standing(ana)).word, "signed-out");

  hospital.state.signedOut = false;
  const again = await opened(tab({ vault }));
  await sendDue(again);

  assert.deepEqual(await counted(), [{ ...empty, kinds: ["unsafe"] }]);
});

test("whoever answers on paper keeps a diary, sends nothing and is not told of weeks they were away", async () => {
  const nothing = { weeks: async () => ({ weeks: { paper: true, weeks: [] } }), sign: async () => assert.fail("nothing is to be signed") };
  const vault = ownDevice();
  await vault.update("device", () => ({ counts: true, lastOpen: "2026-07-20" }));
  clock.to("2026-08-19T07:10:00Z");
  const ana = tab({ vault, parent: nothing });
  ana.setting = { paper: true };
  await opened(ana);

  await sayFeeling(ana, "heavy");
  clock.by(UNDO_MS);
  await sendDue(ana);

  assert.equal((await standing(ana)).word, "paper");
  assert.deepEqual([await outcomes(ana), (await standing(ana)).waiting], [[], []]);
  assert.equal((await vault.get("diary")).length, 1);
  assert.deepEqual(await counted("2026-08-17"), []);
});

test("a kind that the notice does not list stays out of the envelope", async () => {
  const ana = await opened();
  await says(ana, "unsafe", "invented-here");
  await sendDue(ana);

  assert.deepEqual(await counted(), [{ ...empty, kinds: ["unsafe"] }]);
});
