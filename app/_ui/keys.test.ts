import { expect, test } from "vitest";
import { type Press, keyOf, takesText } from "./keys";

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  isComposing: false,
  keyCode: 0,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  repeat: false,
  ...more,
});

const focused = (tagName: string, more: { type?: string; isContentEditable?: boolean; role?: string } = {}) => ({
  tagName,
  ...more,
  getAttribute: (name: string) => (name === "role" ? (more.role ?? null) : null),
});

test("one letter is a shortcut, on a Chinese keyboard and with caps lock too", () => {
  for (const key of ["j", "J", "ｊ"]) expect(keyOf(press(key))).toBe("j");
  expect(keyOf(press("?", { shiftKey: true }))).toBe("?");
  expect(keyOf(press("？", { shiftKey: true }))).toBe("?");
  for (const key of ["/", "／", "、"]) expect(keyOf(press(key))).toBe("/");
});

test("what belongs to the browser, to a screen reader or to an input method stays theirs", () => {
  for (const held of ["altKey", "ctrlKey", "metaKey", "isComposing"] as const)
    expect(keyOf(press("s", { [held]: true }))).toBeNull();
  expect(keyOf(press("a", { shiftKey: true }))).toBeNull();
  expect(keyOf(press("a", { keyCode: 229 }))).toBeNull();
  for (const key of ["Process", "Enter", "Escape", "Tab", " ", "x", "\ud800"]) expect(keyOf(press(key))).toBeNull();
});

test("a key that is held down walks through the rows and presses nothing again", () => {
  expect(keyOf(press("j", { repeat: true }))).toBe("j");
  expect(keyOf(press("a", { repeat: true }))).toBeNull();
});

test("letters belong to the field somebody types in, not to a box they tick", () => {
  for (const type of ["text", "search", "email", "datetime-local"])
    expect(takesText(focused("INPUT", { type }))).toBe(true);
  expect(takesText(focused("INPUT"))).toBe(true);
  for (const type of ["checkbox", "radio", "submit"]) expect(takesText(focused("INPUT", { type }))).toBe(false);
  for (const tagName of ["TEXTAREA", "SELECT"]) expect(takesText(focused(tagName))).toBe(true);
  expect(takesText(focused("DIV", { isContentEditable: true }))).toBe(true);
  expect(takesText(focused("DIV", { role: "combobox" }))).toBe(true);
  expect(takesText(focused("A"))).toBe(false);
  expect(takesText(null)).toBe(false);
});
