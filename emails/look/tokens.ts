// Every value of the house's look, once: screens, pages behind a link, mails and the report take theirs from here.

/** Each colour has one meaning. Contrast of every pair in use is computed in contrast.test.ts. */
export const LIGHT = {
  paper: "#f4f6f5",
  surface: "#ffffff",
  sunken: "#eaeeec",
  raised: "#ffffff",
  line: "#dce2df",
  edge: "#7f8b87",
  ink: "#14201e",
  "ink-2": "#455350",
  "ink-3": "#5f6d69",
  brand: "#0f4c5c",
  "brand-strong": "#0a3844",
  "brand-tint": "#e2eef1",
  "on-brand": "#ffffff",
  link: "#0f5a6e",
  met: "#1d7a58",
  "met-text": "#14624a",
  "met-tint": "#e1f1e9",
  gap: "#a85b1b",
  "gap-text": "#86440f",
  "gap-tint": "#faede0",
  wait: "#54708f",
  "wait-text": "#3b556f",
  "wait-tint": "#e8eef5",
  due: "#996a00",
  "due-text": "#735000",
  "due-tint": "#fbf1d3",
  late: "#b3281e",
  "late-text": "#9a1e16",
  "late-tint": "#fce9e6",
  told: "#0f4c5c",
  "told-text": "#0f4c5c",
  "told-tint": "#e2eef1",
  score: "#3f7786",
  track: "#e3e9e7",
  marker: "#14201e",
  focus: "#1668c7",
} as const;

export type Colour = keyof typeof LIGHT;

export const DARK: Readonly<Record<Colour, string>> = {
  paper: "#101514",
  surface: "#171d1c",
  sunken: "#212a28",
  raised: "#35413e",
  line: "#2c3533",
  edge: "#72807b",
  ink: "#e7ecea",
  "ink-2": "#b4c0bc",
  "ink-3": "#93a19c",
  brand: "#8cc9d6",
  "brand-strong": "#a9dae4",
  "brand-tint": "#1b3137",
  "on-brand": "#08242b",
  link: "#8cc9d6",
  met: "#57b78f",
  "met-text": "#7ccba8",
  "met-tint": "#16302a",
  gap: "#d9924f",
  "gap-text": "#e8ae78",
  "gap-tint": "#35271a",
  wait: "#86a3c4",
  "wait-text": "#a9c0da",
  "wait-tint": "#1f2936",
  due: "#d3a338",
  "due-text": "#e5bf66",
  "due-tint": "#332a12",
  late: "#ef7a6e",
  "late-text": "#f59c92",
  "late-tint": "#3a1f1c",
  told: "#8cc9d6",
  "told-text": "#8cc9d6",
  "told-tint": "#1b3137",
  score: "#4f8f9e",
  track: "#26302e",
  marker: "#f2f5f4",
  focus: "#7db4f5",
};

/** What lies over a page, and what floats on it. */
export const DEPTH = {
  light: {
    scrim: "rgb(10 20 18 / 0.38)",
    "shadow-1": "0 1px 2px rgb(16 32 28 / 0.06)",
    "shadow-2": "0 2px 6px rgb(16 32 28 / 0.08), 0 12px 32px rgb(16 32 28 / 0.12)",
  },
  dark: {
    scrim: "rgb(0 0 0 / 0.6)",
    "shadow-1": "none",
    "shadow-2": "0 0 0 1px var(--line), 0 16px 40px rgb(0 0 0 / 0.5)",
  },
} as const;

/** rem of 16 px. */
export const TYPE = {
  "t-xs": "0.8125rem",
  "t-s": "0.875rem",
  "t-m": "1rem",
  "t-l": "1.0625rem",
  "t-xl": "1.25rem",
  "t-2xl": "1.625rem",
  "t-3xl": "2.125rem",
} as const;

/** A grid of 4 px. */
export const SPACE = {
  s1: "0.25rem",
  s2: "0.5rem",
  s3: "0.75rem",
  s4: "1rem",
  s5: "1.25rem",
  s6: "1.5rem",
  s8: "2rem",
  s12: "3rem",
  s16: "4rem",
} as const;

/** `voice` and `answer` belong to what a person says: they, and we. */
export const CORNERS = {
  r1: "4px",
  r2: "8px",
  r3: "14px",
  voice: "14px 14px 14px 2px",
  answer: "14px 14px 2px 14px",
} as const;

const REACH = { tap: "48px", "tap-2": "44px", gutter: "20px" } as const;

const MOTION = { quick: "120ms", calm: "220ms", ease: "cubic-bezier(0.2, 0.7, 0.2, 1)" } as const;

const LATIN = [
  "-apple-system",
  "BlinkMacSystemFont",
  '"Segoe UI Variable Text"',
  '"Segoe UI"',
  "Roboto",
  '"Helvetica Neue"',
  '"Noto Sans"',
  "Arial",
  "sans-serif",
];
/** Taken from the reader's machine; the first gives quotation marks and dashes the full width of its Chinese font. */
const HAN = [
  '"Huiyin Han Punct"',
  "-apple-system",
  "BlinkMacSystemFont",
  '"Segoe UI Variable Text"',
  '"Segoe UI"',
  "Roboto",
  '"PingFang SC"',
  '"HarmonyOS Sans SC"',
  '"MiSans"',
  '"Noto Sans SC"',
  '"Noto Sans CJK SC"',
  '"Source Han Sans SC"',
  '"Microsoft YaHei UI"',
  '"Microsoft YaHei"',
  "sans-serif",
];

/** Chinese is read one step larger, in taller lines. */
const SCRIPTS = {
  en: { read: "1rem", "lh-read": "1.55", "lh-ui": "1.4", "lh-head": "1.25", measure: "38rem", font: LATIN.join(", ") },
  zh: {
    read: "1.0625rem",
    "lh-read": "1.75",
    "lh-ui": "1.5",
    "lh-head": "1.35",
    measure: "36rem",
    font: HAN.join(", "),
  },
} as const;

type Values = Readonly<Record<string, string>>;

const values = (all: Values) => Object.entries(all).map(([name, value]) => `--${name}: ${value};`);
const rule = (selector: string, lines: readonly string[]): string =>
  `${selector} {\n${lines.join("\n").replace(/^/gm, "  ")}\n}`;
const scheme = (name: "light" | "dark") => [
  `color-scheme: ${name};`,
  ...values(name === "light" ? LIGHT : DARK),
  ...values(DEPTH[name]),
];

/**
 * The style sheet of all tokens; paper is always light.
 * @param choice with it `data-theme` wins over the system, on the whole page or a part of it
 */
export function drawTokens({ choice }: { choice: boolean }): string {
  return [
    rule(choice ? ':root,\n[data-theme="light"]' : ":root", scheme("light")),
    rule("@media screen and (prefers-color-scheme: dark)", [
      rule(choice ? ":root:not([data-theme])" : ":root", scheme("dark")),
    ]),
    ...(choice ? [rule("@media screen", [rule('[data-theme="dark"]', scheme("dark"))])] : []),
    rule(":root", values({ ...TYPE, ...SPACE, ...CORNERS, ...REACH, ...MOTION })),
    "/* Words of the other language inside a page take that language's type. */",
    rule(':root,\n[lang|="en"]', values(SCRIPTS.en)),
    rule('[lang|="zh"]', values(SCRIPTS.zh)),
    rule("[lang]", ["font-family: var(--font);"]),
    "/* No download: takes only “ ” … — · from the reader's own Chinese font, so that they are full width. */",
    rule("@font-face", [
      'font-family: "Huiyin Han Punct";',
      "unicode-range: U+00B7, U+2014, U+201C-201D, U+2026;",
      `src: ${HAN_FILES.map((name) => `local("${name}")`).join(", ")};`,
    ]),
    rule("@media (prefers-reduced-motion: reduce)", [rule(":root", values({ quick: "0ms", calm: "0ms" }))]),
    "",
  ].join("\n");
}

const HAN_FILES = [
  "PingFangSC-Regular",
  "PingFang SC",
  "HarmonyOS Sans SC",
  "MiSans",
  "NotoSansCJKsc-Regular",
  "Noto Sans CJK SC",
  "Noto Sans SC",
  "Microsoft YaHei",
];
