// The privacy sentences under the questions. Each promises only what docs/protocol.md does for the profile in use.

/** How often an answer counts, by the organisation's profile. */
const RHYTHM = { small: "who.checkin.small", medium: "who.checkin.medium", large: "who.checkin.large" };

export function whoSeesCheckin({ visit, text: { say } }, { leaf }) {
  const profile = visit.notices.at(-1)?.declaration.profile;
  return [
    say("who.checkin.stays"), say("who.checkin.envelope"), profile && say(RHYTHM[profile] ?? RHYTHM.medium),
    leaf && say("who.leaf", { leaf: leaf.name, people: leaf.eligible }), say("who.nothing"), say("who.managed"),
  ];
}

export const whoSeesReports = ({ text: { say } }, { leaf }) => [
  say("who.report.band"), say("who.report.not-noised"), leaf && say("who.leaf", { leaf: leaf.name, people: leaf.eligible }),
];

export const whoSeesAsks = ({ text: { say } }, { leaf }) => [
  say("who.asks.three"), say("who.report.not-noised"), leaf && say("who.leaf", { leaf: leaf.name, people: leaf.eligible }),
];
