export const letterPatterns = {};
