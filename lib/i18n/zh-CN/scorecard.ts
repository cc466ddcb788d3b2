export const scorecard = {};
