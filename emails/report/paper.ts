// The measures of an A4 page, in points.

/** 20 mm. */
export const MARGIN = 56.7;
/** What is left of an A4 page between the margins. */
export const COLUMN = 595.28 - 2 * MARGIN;
