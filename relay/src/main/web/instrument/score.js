// From answers to scores, on the device, by the instrument's key alone. The same steps in the same order as the library `figures`
// takes, so both give the same bits. What was answered is never part of a message.

/** On which side of its line a score stands. */
const HOLDS = {
  AT_LEAST: (score, line) => score >= line,
  ABOVE: (score, line) => score > line,
  AT_MOST: (score, line) => score <= line,
  BELOW: (score, line) => score < line,
};

/**
 * @param key an instrument's key as served
 * @param answers by item id: a number, or null or nothing for one that is missing or does not apply
 * @returns `{scales, cutOffs, straightLined}`: numbers and booleans by id, null where there is no score
 * @throws {RangeError} for an item there is not, or a value it does not offer
 */
export function score(key, answers) {
  const given = checked(key, answers);
  const scales = {};
  const cutOffs = {};
  for (const scale of key.scales) {
    scales[scale.id] = reckoned(key, given, scale);
    for (const line of scale.cutOffs) cutOffs[line.id] = crossed(scales[scale.id], line);
  }
  return { scales, cutOffs, straightLined: key.questions.oneAnswerIsSuspect && allAlike(key, given) };
}

/**
 * @param indicatorIds the statements a wave publishes, in its order
 * @returns one character for each: `1` when it holds, `0` when not, `-` without a score
 * @throws {RangeError} as `score`, and for a statement this instrument does not have
 */
export function classes(key, answers, indicatorIds) {
  const given = checked(key, answers);
  return indicatorIds.map(id => {
    const indicator = key.indicators.find(each => each.id === id);
    if (!indicator) throw new RangeError(`${key.id} has no statement ${id}`);
    const holds = crossed(reckoned(key, given, key.scales.find(({ id: scale }) => scale === indicator.scale)), indicator);
    return holds === null ? "-" : holds ? "1" : "0";
  }).join("");
}

/** The values one item offers, and whether "does not apply" is among the choices. */
export const offered = (key, item) => key.questions.answers.find(({ id }) => id === item.answers);

function checked(key, answers) {
  const items = new Map(key.questions.items.map(item => [item.id, item]));
  const given = new Map();
  for (const [id, value] of Object.entries(answers)) {
    const item = items.get(id);
    if (!item) throw new RangeError(`${key.id} has no such item`);
    if (value === null || value === undefined) continue;
    if (!offered(key, item).values.includes(value)) throw new RangeError(`item ${id} of ${key.id} does not offer this answer`);
    given.set(id, value);
  }
  return given;
}

function reckoned(key, given, scale) {
  let sum = 0;
  let answered = 0;
  for (const id of scale.items) {
    if (!given.has(id)) continue;
    const item = key.questions.items.find(each => each.id === id);
    const { values } = offered(key, item);
    answered += 1;
    sum += item.reversed ? values[0] + values[values.length - 1] - given.get(id) : given.get(id);
  }
  if (answered < scale.needed.answered) return null;
  return (scale.method.kind === "SUM" ? sum * scale.items.length * scale.method.factor : sum * scale.method.factor) / answered;
}

const crossed = (value, { comparison, value: line }) => (value === null ? null : HOLDS[comparison](value, line));

function allAlike(key, given) {
  const ways = new Set(key.questions.items.filter(({ id }) => given.has(id)).map(({ reversed }) => reversed));
  return ways.size === 2 && new Set(given.values()).size === 1;
}
