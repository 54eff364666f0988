// Both halves in miniature, for tests: declares, signs notices, signs blinded bytes, takes and opens envelopes, as docs/protocol.md says.
import { constants, createHash, generateKeyPairSync, privateEncrypt, sign } from "node:crypto";
import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from "@hpke/core";
import { addDays, hasClosed, wallClock } from "../../main/web/protocol/grid.js";

const suite = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
const b64 = bytes => Buffer.from(bytes).toString("base64url");
const sha256 = bytes => createHash("sha256").update(bytes).digest("hex");
const spareKeys = [];

/** RSA keys are slow to make, so tests share a stock of them; each rehearsal uses every key once. */
function rsaKey(at) {
  spareKeys[at] ??= generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
  return { key: spareKeys[at], modulus: spareKeys[at].export({ format: "jwk" }).n };
}

export const aWard = (more = {}) => ({ id: "leaf-4", name: "Ward 4", teams: ["Ward 4"], eligible: 41, ...more });

/** A hospital whose grid starts on Monday 3 August 2026. */
export async function rehearsal({ start = "2026-08-03", zone = "Europe/London", leaves = [aWard(), aWard({ id: "leaf-5", name: "Ward 5", eligible: 30 })], profile = "medium", battery } = {}) {
  const relayKey = generateKeyPairSync("ed25519");
  const keys = new Map();
  const notices = [];
  const issued = new Map();
  const box = new Map();
  const state = { reachable: true, loseAcknowledgement: false, clock: () => Date.now(), posted: [], asked: [], fetched: 0, signedOut: false, leaf: leaves[0].id };
  let used = 0;

  const make = purpose => {
    const made = rsaKey(used++);
    keys.set(purpose, made.key);
    return made.modulus;
  };

  const signed = body => {
    const payload = Buffer.from(JSON.stringify(body));
    return { payload: b64(payload), signature: b64(sign(null, payload, relayKey.privateKey)) };
  };

  function declaration(bundle) {
    const weeks = [0, 1, 2, 3].map(at => addDays(start, 7 * (4 * bundle + at))).map((monday, at) => ({
      monday, admission: make(`admission ${monday}`),
      leaves: leaves.map(leaf => ({ ...leaf, key: make(`${leaf.id} ${monday}`) })),
      waves: [
        ...(at === 3 ? [{ id: `pulse-${monday}`, kind: "pulse", leaf: "organisation", indicators: ["heavy"], questions: "", sigma2: "75" }] : []),
        ...((4 * bundle + at) % 13 === 12 ? [{ id: `headline-${monday}`, kind: "headline", leaf: "team", indicators: ["heavy"], questions: "", sigma2: "25/4" }] : []),
        ...(battery?.id === `battery-${monday}` ? [battery] : []),
      ],
    }));
    const staff = leaves.reduce((sum, { eligible }) => sum + eligible, 0);
    return { v: 1, organisation: "Linden Hospital", zone, start, bundle, staff, profile, knownRelease: "", weeks, kinds: ["missed-break", "unsafe", "helped-team"] };
  }

  async function notice(bundle, change = body => body) {
    const declared = declaration(bundle);
    const sealing = {};
    for (const { monday } of declared.weeks) {
      const pair = await suite.kem.generateKeyPair();
      keys.set(`sealing ${monday}`, pair.privateKey);
      sealing[monday] = b64(new Uint8Array(await suite.kem.serializePublicKey(pair.publicKey)));
    }
    const previous = notices.length ? sha256(Buffer.from(notices.at(-1).payload, "base64url")) : "";
    const document = signed(change({ v: 1, number: notices.length + 1, previous, declaration: declared, sealing }));
    notices.push(document);
    return document;
  }

  const key = b64(Buffer.from(relayKey.publicKey.export({ format: "jwk" }).x, "base64url"));

  const relay = {
    key: async () => down() ?? key,
    notices: async after => {
      state.asked.push(after);
      return down() ?? { documents: structuredClone(notices.slice(after)), newest: notices.length ? headOf(notices.at(-1)) : undefined };
    },
    post: async envelope => {
      if (!state.reachable) return 0;
      state.posted.push(structuredClone(envelope));
      const now = wallClock(zone, state.clock());
      if (hasClosed(envelope.monday, now)) return 410;
      if (now.day < envelope.monday) return 409;
      const nonce = envelope.admission.prepared;
      if (!box.has(nonce) || box.get(nonce).counter < envelope.counter) box.set(nonce, envelope);
      return state.loseAcknowledgement ? 0 : 200;
    },
  };

  function down() {
    if (!state.reachable) throw new TypeError("Failed to fetch");
    return undefined;
  }

  const sign1 = (purpose, blinded) => b64(privateEncrypt({ key: keys.get(purpose), padding: constants.RSA_NO_PADDING }, Buffer.from(blinded, "base64url")));

  /** The app page around the frame, for one person. */
  const person = (name = "ana") => ({
    weeks: async () => {
      if (state.signedOut) return { weeks: null, failed: "signed-out" };
      state.fetched += 1;
      const open = notices.flatMap(document => JSON.parse(Buffer.from(document.payload, "base64url")).declaration.weeks)
        .map(({ monday }) => monday).filter(monday => !hasClosed(monday, wallClock(zone, state.clock())));
      return { weeks: { bundle: 0, weeks: open.map(monday => ({ monday, leaf: state.leaf })) } };
    },
    sign: async ({ weeks }) => ({ signed: { weeks: weeks.map(({ monday, leafBlinded, admissionBlinded }) => {
      const first = issued.get(`${name} ${monday}`);
      if (first && first !== leafBlinded) return { monday, taken: true };
      issued.set(`${name} ${monday}`, leafBlinded);
      return { monday, leafSignature: sign1(`${state.leaf} ${monday}`, leafBlinded), admissionSignature: sign1(`admission ${monday}`, admissionBlinded) };
    }) } }),
    go: () => {},
  });

  /** The app page around the frame in which slips are made, and what the relay then has. */
  const paper = { first: null, slips: new Map(), questions: "", reachable: true, forgetful: false, asked: [] };
  const desk = plan => ({
    paperPlan: async monday => (paper.reachable ? { plan: { monday, leaves: plan, made: paper.slips.size > 0 } } : { plan: null, failed: "offline" }),
    paperTokens: async ({ monday, leaves: wanted }) => {
      paper.asked.push(structuredClone(wanted));
      paper.first ??= JSON.stringify(wanted);
      if (paper.first !== JSON.stringify(wanted)) return { tokens: null, failed: "taken" };
      if (paper.forgetful) return { tokens: null, failed: "silent" };
      return { tokens: { leaves: wanted.map(({ leaf, slips }) => ({ leaf, slips: slips.map(({ leafBlinded, admissionBlinded }) =>
        ({ leafSignature: sign1(`${leaf} ${monday}`, leafBlinded), admissionSignature: sign1(`admission ${monday}`, admissionBlinded) })) })) } };
    },
    paperSlips: async ({ monday, slips }) => {
      if (!paper.reachable) return { slips: null, failed: "offline" };
      slips.forEach(({ code, sealed }) => paper.slips.set(code, { monday, closes: addDays(monday, 7), sealed, questions: paper.questions }));
      return { slips: { slips: slips.length } };
    },
    go: () => {},
  });
  const office = {
    relay,
    slip: async code => (paper.slips.has(code) ? { slip: structuredClone(paper.slips.get(code)) } : { trouble: "unknown" }),
    send: async envelope => ({ 200: null, 0: "failed" })[await relay.post(envelope)],
  };

  /** What the relay counts at close: opened, newest of each token. */
  async function opened(monday) {
    const texts = [];
    for (const envelope of [...box.values()].filter(one => one.monday === monday)) {
      const sealed = Buffer.from(envelope.sealed, "base64url");
      const info = `wellspring/envelope/1|${monday}|${sha256(Buffer.from(envelope.admission.prepared, "base64url"))}`;
      const plain = Buffer.from(await suite.open({ recipientKey: keys.get(`sealing ${monday}`), enc: new Uint8Array(sealed.subarray(0, 32)).buffer, info: new TextEncoder().encode(info) },
        new Uint8Array(sealed.subarray(32)).buffer));
      texts.push({ plain, ...JSON.parse(plain.subarray(4, 4 + plain.readUInt32BE(0))) });
    }
    return texts;
  }

  await notice(0);
  const headOf = document => sha256(Buffer.from(document.payload, "base64url"));

  return { key, keys, notices, relay, person, state, box, paper, desk, office, notice, signed, headOf, opened, suite };
}

/** A clock that stands at a wall-clock moment until it is moved. */
export function standingClock(moment) {
  let now = Date.parse(moment);
  const clock = () => now;
  clock.to = next => {
    now = Date.parse(next);
  };
  clock.by = milliseconds => {
    now += milliseconds;
  };
  return clock;
}
