export const wording = {};
