export const verifyPage = {};
