export const candidatePage = {};
