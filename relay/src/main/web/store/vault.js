// What a device keeps: records in IndexedDB, each encrypted under a key that can be used here and never read out.
// Nothing is created until somebody says "this is my own device".
import { fromUtf8, random, utf8 } from "../protocol/bytes.js";

const NAME = "wellspring";
const KEY = "key";
const IV_BYTES = 12;

/** The vault of this device, or `null` when there is none yet. */
export async function openVault() {
  const database = await opened({ create: false });
  return database ? vaultIn(database) : null;
}

/** @throws when this browser refuses to keep anything */
export async function createVault() {
  return vaultIn(await opened({ create: true }));
}

/** A vault for one visit: kept in memory, gone with the page. */
export function passingVault() {
  const records = new Map();
  let turn = Promise.resolve();
  const changed = async (name, change) => {
    const next = await change(structuredClone(records.get(name)));
    records.set(name, structuredClone(next));
    return next;
  };
  return {
    lasting: false,
    get: async name => structuredClone(records.get(name)),
    update: (name, change) => {
      const mine = turn.then(() => changed(name, change));
      turn = mine.catch(() => {});
      return mine;
    },
    wipe: async () => records.clear(),
  };
}

async function vaultIn(database) {
  const key = await deviceKey(database);
  const get = async name => {
    const record = await requested(database, "readonly", store => store.get(name));
    return record && decrypted(key, name, record);
  };
  const put = async (name, value) => {
    const record = await encrypted(key, name, value);
    return requested(database, "readwrite", store => store.put(record, name));
  };
  return {
    lasting: true,
    get,
    /** Reads, changes and writes one record, alone among all tabs. */
    update: (name, change) => alone(`record ${name}`, async () => {
      const next = await change(await get(name));
      await put(name, next);
      return next;
    }),
    wipe: () => {
      database.close();
      return settled(indexedDB.deleteDatabase(NAME));
    },
  };
}

/** Runs `work` while no other tab or frame of this origin runs work of the same name. */
export const alone = (name, work) => navigator.locks.request(name, work);

function opened({ create }) {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    let absent = false;
    request.onupgradeneeded = () => {
      absent = !create;
      if (absent) request.transaction.abort();
      else request.result.createObjectStore("records");
    };
    request.onsuccess = () => {
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = event => {
      event.preventDefault();
      if (absent) resolve(null);
      else reject(request.error);
    };
  });
}

/** Made once; a second tab that comes at the same moment takes the first one's. */
async function deviceKey(database) {
  const kept = await requested(database, "readonly", store => store.get(KEY));
  if (kept) return kept;
  const fresh = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  try {
    await requested(database, "readwrite", store => store.add(fresh, KEY));
    return fresh;
  } catch {
    return requested(database, "readonly", store => store.get(KEY));
  }
}

async function encrypted(key, name, value) {
  const iv = random(IV_BYTES);
  const bytes = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: utf8(name) }, key, utf8(JSON.stringify(value)));
  return { iv, bytes };
}

async function decrypted(key, name, { iv, bytes }) {
  return JSON.parse(fromUtf8(await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData: utf8(name) }, key, bytes)));
}

function requested(database, mode, action) {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction("records", mode, { durability: "strict" });
    const request = action(transaction.objectStore("records"));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = transaction.onerror = () => reject(transaction.error ?? request.error);
  });
}

const settled = request => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve();
  request.onblocked = () => resolve();
  request.onerror = () => reject(request.error);
});
