export const letterChecks = {};
