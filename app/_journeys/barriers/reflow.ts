// Is everything still there when the screen is narrow or the text large? Nothing wider than the screen, cut off, or printed over something else.
import { type Box, type Line, controls, frames, isShown, layerOf, lines, nameOf, overlap, placeOf } from "./shown";

/** @param wish styles of a reader's own, laid over the page while it is looked at */
export function reflow(wish = ""): string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(wish);
  document.adoptedStyleSheets.push(sheet);
  const text = lines();
  const found = [...sideways(text), ...cutOff(text), ...narrowFields(), ...printedOver(text), ...crowded()];
  document.adoptedStyleSheets.pop();
  return found;
}

/** Scrolling in two directions: the page, or something on it, is wider than its place. */
function sideways(text: readonly Line[]): string[] {
  const found: string[] = [];
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth + 1) {
    const beyond = [...document.body.querySelectorAll("*")].filter(
      (one) => one.getBoundingClientRect().right > page.clientWidth + 1,
    );
    // A word may stand out of an element that stays within the page.
    const words = text.filter((line) => line.right > page.clientWidth + 1).map((line) => line.of);
    const seen = beyond.filter((one) => isShown(one) && !inScroller(one));
    // What is there for the ear alone may widen a page too.
    const wide = seen.length > 0 ? seen : words.length > 0 ? words : beyond;
    const causes = wide.filter((one) => !wide.some((other) => other !== one && one.contains(other)));
    found.push(`the page is ${page.scrollWidth} wide: ${causes.slice(0, 3).map(nameOf).join(", ")}`);
  }
  for (const one of document.body.querySelectorAll("*")) {
    if (one.scrollWidth <= one.clientWidth + 1 || !/auto|scroll/.test(getComputedStyle(one).overflowX)) continue;
    if (isShown(one) && !(one instanceof HTMLTextAreaElement)) found.push(`scrolls sideways: ${nameOf(one)}`);
  }
  return found;
}

const inScroller = (element: Element) => [...frames(element)].some(({ x }) => /auto|scroll/.test(x));

function cutOff(text: readonly Line[]): string[] {
  const found = new Set<string>();
  for (const line of text) {
    // An excerpt in a row or a chip: the whole stands where it leads.
    if (line.of.closest(".row, .chip-words")) continue;
    if (line.left < -1) found.add(`left of the screen: ${nameOf(line.of)}`);
    const button = line.of.closest("button, summary, .btn, .chip, .tag");
    if (button && sticksOut(line, button.getBoundingClientRect(), 1)) found.add(`sticks out: ${nameOf(button)}`);
    let [x, y] = [true, true];
    for (const { frame, box, ...flow } of [{ frame: line.of, ...own(line.of) }, ...frames(line.of)]) {
      const hides = { x: x && /hidden|clip/.test(flow.x), y: y && /hidden|clip/.test(flow.y) };
      if (
        (hides.x && (line.right > box.right + 1 || line.left < box.left - 1)) ||
        (hides.y && (line.bottom > box.bottom + 3 || line.top < box.top - 3))
      )
        found.add(`cut off: ${nameOf(line.of)} in ${nameOf(frame)}`);
      // What can be scrolled to is not lost.
      if (/auto|scroll/.test(flow.x)) x = false;
      if (/auto|scroll/.test(flow.y)) y = false;
    }
  }
  return [...found];
}

function own(element: Element): { x: string; y: string; box: Box } {
  const { overflowX, overflowY } = getComputedStyle(element);
  return { x: overflowX, y: overflowY, box: element.getBoundingClientRect() };
}

const sticksOut = (line: Box, box: Box, by: number) =>
  line.right > box.right + by || line.left < box.left - by || line.bottom > box.bottom + 3 || line.top < box.top - 3;

/** Figures that don't fit their field can't be checked at a glance. */
function narrowFields(): string[] {
  return [...document.querySelectorAll<HTMLInputElement>("input[inputmode], input[type=number]")]
    .filter((field) => field.value.length <= 8 && isShown(field) && field.scrollWidth > field.clientWidth + 1)
    .map((field) => `too narrow for ${field.value}: ${nameOf(field)}`);
}

function printedOver(text: readonly Line[]): string[] {
  const found = new Set<string>();
  const seen = text
    .map((line) => ({ ...within(line, line.of), of: line.of, layer: layerOf(line.of) }))
    .filter((line) => line.right > line.left && line.bottom > line.top)
    .toSorted((a, b) => a.top - b.top);
  for (const [n, line] of seen.entries())
    for (let next = n + 1; next < seen.length && seen[next]!.top < line.bottom; next++) {
      const other = seen[next]!;
      if (other.of === line.of || other.layer !== line.layer || overlap(line, other) <= 3) continue;
      found.add(`printed over each other: ${nameOf(line.of)} and ${nameOf(other.of)}`);
    }
  return [...found];
}

/** The part of a box that the frames around its element let through. */
function within({ left, top, right, bottom }: Box, of: Element): Box {
  const seen = { left, top, right, bottom };
  for (const { box } of frames(of)) {
    seen.left = Math.max(seen.left, box.left);
    seen.right = Math.min(seen.right, box.right);
    seen.top = Math.max(seen.top, box.top);
    seen.bottom = Math.min(seen.bottom, box.bottom);
  }
  return seen;
}

function crowded(): string[] {
  // A link that runs over two lines is two boxes.
  const places = [...new Set(controls().map(placeOf))].flatMap((place) =>
    [...place.getClientRects()].map((box) => ({ place, box: within(box, place), layer: layerOf(place) })),
  );
  const found: string[] = [];
  for (const [n, { place, box, layer }] of places.entries())
    for (const other of places.slice(n + 1)) {
      if (other.layer !== layer || other.place === place || place.contains(other.place) || other.place.contains(place))
        continue;
      if (overlap(box, other.box) > 2) found.push(`over each other: ${nameOf(place)} and ${nameOf(other.place)}`);
    }
  return found;
}
