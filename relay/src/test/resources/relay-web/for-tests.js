export const half = "relay";
