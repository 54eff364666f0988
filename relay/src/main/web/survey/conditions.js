// When an item is asked: FHIR's enableWhen, in the numbers that answers count.
const HOLDS = {
  exists: (given, value) => (given !== null) === (value === 1),
  "=": (given, value) => given === value,
  "!=": (given, value) => given !== null && given !== value,
  ">": (given, value) => given !== null && given > value,
  "<": (given, value) => given !== null && given < value,
  ">=": (given, value) => given !== null && given >= value,
  "<=": (given, value) => given !== null && given <= value,
};

/**
 * Whether an item is asked. One that is not asked has no answer for the conditions of others, whatever was given before.
 *
 * @param conditions `[{item, any, when: [{question, operator, value}]}]`; they never go round in a circle
 * @param answers of the instrument by item; left out is `null`
 */
export function asks(conditions, answers, item) {
  const condition = conditions.find(one => one.item === item);
  if (!condition) return true;
  const holds = ({ question, operator, value }) => HOLDS[operator](asks(conditions, answers, question) ? answers[question] ?? null : null, value);
  return condition.any ? condition.when.some(holds) : condition.when.every(holds);
}
