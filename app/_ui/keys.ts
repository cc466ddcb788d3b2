// Which shortcut a key press means: one letter, outside of fields, never with a modifier or while words are composed.

export const KEYS = ["j", "k", "e", "w", "a", "s", "u", "r", "/", "?"] as const;
export type Key = (typeof KEYS)[number];

/** What a link or button carries: `data-key`, pressed as if it were clicked; with `twice` the first press only goes there. */
export function keyProps(key: Key | undefined, twice = false) {
  if (key === undefined) return {};
  return { "data-key": key, ...(twice ? { "data-key-twice": "" } : {}) };
}

export type Press = {
  readonly key: string;
  readonly isComposing: boolean;
  readonly keyCode: number;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly repeat: boolean;
};

/** Browsers send it instead of the key while an input method takes the letters. */
const COMPOSING_CODE = 229;

/** null when the press belongs to the browser, to assistive technology or to an input method. */
export function keyOf(press: Press): Key | null {
  if (press.altKey || press.ctrlKey || press.metaKey) return null;
  if (press.isComposing || press.keyCode === COMPOSING_CODE) return null;
  // A Chinese keyboard gives ？ and 、 where others give ? and /.
  const plain = press.key === "、" ? "/" : press.key.toWellFormed().normalize("NFKC").toLowerCase();
  const key = KEYS.find((one) => one === plain) ?? null;
  if (key === null) return null;
  if (press.shiftKey && /[a-z]/.test(key)) return null;
  return press.repeat && key !== "j" && key !== "k" ? null : key;
}

const TEXTLESS = new Set(["button", "checkbox", "color", "file", "image", "radio", "range", "reset", "submit"]);

type Focused = {
  readonly tagName: string;
  readonly type?: string;
  readonly isContentEditable?: boolean;
  getAttribute(name: string): string | null;
};

/** Does what has the focus take letters? */
export function takesText(focused: Focused | null): boolean {
  if (focused === null) return false;
  const { tagName } = focused;
  if (tagName === "INPUT") return !TEXTLESS.has(focused.type ?? "text");
  if (tagName === "TEXTAREA" || tagName === "SELECT" || focused.isContentEditable === true) return true;
  return ["textbox", "searchbox", "combobox", "listbox"].includes(focused.getAttribute("role") ?? "");
}
