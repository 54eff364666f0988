// The weather that stands beside each answer to the check-in.
export const FACES = { good: "sun", fine: "cloud-sun", heavy: "cloud", "too-much": "cloud-rain" };
