export const approverPage = {};
