// What tests lend the browser's modules that Node 20 lacks: locks that hold one at a time.
const queues = new Map();

const locks = {
  request(name, work) {
    const before = queues.get(name) ?? Promise.resolve();
    const mine = before.then(() => work());
    queues.set(name, mine.then(() => {}, () => {}));
    return mine;
  },
};

if (!globalThis.navigator?.locks) Object.defineProperty(globalThis, "navigator", { value: { locks, languages: ["en"], vendor: "" }, configurable: true });
