// Paper is always light: the light values of the product's colours, and the measures of an A4 page in points.
export const COLOR = {
  surface: "#FFFFFF",
  sunken: "#EAEEEC",
  line: "#DCE2DF",
  ink: "#14201E",
  ink2: "#455350",
  ink3: "#5F6D69",
  brand: "#0F4C5C",
  metText: "#14624A",
  gap: "#A85B1B",
  gapText: "#86440F",
  gapTint: "#FAEDE0",
  wait: "#3B556F",
  waitTint: "#E8EEF5",
  score: "#3F7786",
  track: "#E3E9E7",
  marker: "#14201E",
} as const;

/** 20 mm. */
export const MARGIN = 56.7;
/** What is left of an A4 page between the margins. */
export const COLUMN = 595.28 - 2 * MARGIN;
