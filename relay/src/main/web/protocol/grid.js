// Days, weeks, bundles and quarters. Days are ISO dates; a week is named by its Monday; it closes at noon on the Monday after.

const DAY_MS = 24 * 60 * 60 * 1000;
const WEEKS_IN_BUNDLE = 4;
const WEEKS_IN_QUARTER = 13;

export const addDays = (day, count) => new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);

export const daysBetween = (from, to) => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);

export const isDay = text => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

export const isMonday = day => isDay(day) && new Date(`${day}T00:00:00Z`).getUTCDay() === 1;

export const mondayOf = day => addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

/** What clocks on the wall say in `zone`: the day, and the hour from 0 to 23. */
export function wallClock(zone, instant) {
  const format = new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", hourCycle: "h23" });
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return { day: `${part.year}-${part.month}-${part.day}`, hour: Number(part.hour) };
}

export const closingDay = monday => addDays(monday, 7);

export function hasClosed(monday, { day, hour }) {
  return day > closingDay(monday) || (day === closingDay(monday) && hour >= 12);
}

export const isOpen = (monday, now) => now.day >= monday && !hasClosed(monday, now);

export const weekNumber = (start, monday) => daysBetween(start, monday) / 7;

export const bundleStart = (start, monday) => periodStart(start, monday, WEEKS_IN_BUNDLE);

export const quarterStart = (start, monday) => periodStart(start, monday, WEEKS_IN_QUARTER);

function periodStart(start, monday, weeks) {
  const number = weekNumber(start, monday);
  return addDays(start, (number - (number % weeks)) * 7);
}
