// A device's own checks on what a running relay and app hand it. One JSON line in, one out: see HostileServerTests.
//   {"check": "notices", "documents", "key", "remembered"}  -> {"heads"} or {"refused"}
//   {"check": "leaf", "documents", "key", "monday", "leaf"} -> {"name"} or {"refused"}
//   {"check": "blind", "modulus"}                           -> {"token"}
//   {"check": "unblind", "modulus", "token", "signature"}   -> {"signature"} or {"refused"}
import { createInterface } from "node:readline";
import { leafIn, readNotices } from "../../../../relay/src/main/web/protocol/notice.js";
import { Refusal } from "../../../../relay/src/main/web/protocol/refusal.js";
import { blind, unblind } from "../../../../relay/src/main/web/protocol/token.js";

const checks = {
  notices: async ({ documents, key, remembered }) => ({ heads: (await readNotices(documents, key, remembered)).remembered.heads }),
  leaf: async ({ documents, key, monday, leaf }) => ({ name: leafIn((await readNotices(documents, key)).notices, monday, leaf).leaf.name }),
  blind: async ({ modulus }) => ({ token: await blind(modulus) }),
  unblind: async ({ modulus, token, signature }) => unblind(modulus, token, signature),
};

for await (const line of createInterface({ input: process.stdin })) {
  const asked = JSON.parse(line);
  const answer = await checks[asked.check](asked).catch(trouble => {
    if (!(trouble instanceof Refusal)) throw trouble;
    return { refused: trouble.code };
  });
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
