export const position = {};
