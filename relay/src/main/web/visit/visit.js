// One visit of one person to a private page: what this device keeps, what the notices say, who can be asked for tokens.
import { alone, createVault, openVault, passingVault } from "../store/vault.js";
import { hasClosed, mondayOf, wallClock } from "../protocol/grid.js";
import { readNotices, verifiedBefore } from "../protocol/notice.js";
import { Refusal } from "../protocol/refusal.js";

const OWN_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * @param parent the app page around, or `null`
 * @param relay see protocol/relay.js
 * @param setting what the app page told, or what it told last time
 * @param vault of this device, or `null` before it was chosen to be somebody's own
 */
export function visit({ parent, relay, setting, vault, clock = Date.now, refusesToKeep = false, apart = false }) {
  return { parent, relay, setting, vault, clock, refusesToKeep, apart, notices: [], learning: false, trouble: null, reached: null, chance: Math.random };
}

/** What is there from earlier visits. Creates nothing. */
export async function vaultOfThisDevice() {
  try {
    return { vault: await openVault(), refusesToKeep: false };
  } catch {
    return { vault: null, refusesToKeep: true };
  }
}

/** "This is my own device": from now on things are kept. Falls back to a passing visit where the browser refuses. */
export async function keepHere(current) {
  try {
    current.vault = await createVault();
    await current.vault.update("device", device => ({ own: true, remembered: {}, outcomes: [], ...device, setting: current.setting, owner: current.setting.owner }));
    await navigator.storage?.persist?.();
  } catch {
    current.refusesToKeep = true;
    current.vault = passingVault();
  }
}

export function keepNothing(current) {
  current.vault = passingVault();
}

export const zoneOf = current => current.notices.at(-1)?.declaration.zone ?? OWN_ZONE;

export const wall = current => wallClock(zoneOf(current), current.clock());

export const thisMonday = current => mondayOf(wall(current).day);

/** Reads and verifies the notices this device does not have yet; falls back to the ones verified before when there is no network. */
export async function learnNotices(current) {
  const { vault, relay } = current;
  current.notices = await vault.get("notices") ?? [];
  try {
    const key = await relay.key();
    const { documents, before } = await served(current, key);
    await alone("wellspring notices", async () => {
      const device = await vault.get("device");
      const { notices, remembered } = await readNotices(documents, key, device?.remembered, before);
      await vault.update("device", before => ({ ...before, remembered }));
      await vault.update("notices", () => notices);
      current.notices = notices;
    });
    current.reached = true;
  } catch (trouble) {
    if (trouble instanceof Refusal) current.trouble = trouble.code;
    else current.reached = false;
  }
}

/** Only what is newer than the notices known here; where that does not lead to the relay's newest, the whole chain is judged. */
async function served({ vault, relay, notices: kept }, key) {
  const { remembered } = await vault.get("device") ?? {};
  const before = verifiedBefore(kept, remembered);
  if (before.length > 0) {
    const { documents, newest } = await relay.notices(before.length);
    const read = await readNotices(documents, key, remembered, before).catch(() => null);
    if (read?.notices.at(-1).head === newest) return { documents, before };
  }
  return { ...await relay.notices(0), before: [] };
}

/** Weeks of the notices that can still be sent to, oldest first. */
export function weeksAhead(current) {
  const now = wall(current);
  return current.notices.flatMap(({ declaration }) => declaration.weeks.map(({ monday }) => monday)).filter(monday => !hasClosed(monday, now));
}
