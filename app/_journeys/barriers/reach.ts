// Can everything be hit by a finger and reached by the keyboard, and is it seen where the keyboard is? Runs inside the page.
import { controls, isForTheEar, layerOf, nameOf, placeOf } from "./shown";

/** @param least height and width of what a finger can hit, in pixels; links inside a sentence are as tall as their line */
export function targets(least: number): string[] {
  const found: string[] = [];
  for (const place of new Set(controls().map(placeOf))) {
    const { width, height, left, top } = place.getBoundingClientRect();
    if ((width >= least - 0.5 && height >= least - 0.5) || isInSentence(place)) continue;
    // What is drawn smaller may still answer to a finger around it.
    const [x, y] = [left + width / 2, top + height / 2];
    const reach = least / 2 - 1;
    place.scrollIntoView({ block: "center", behavior: "instant" });
    const now = place.getBoundingClientRect();
    const [dx, dy] = [now.left - left, now.top - top];
    const hit = [
      ...(height < least
        ? [
            [0, -reach],
            [0, reach],
          ]
        : []),
      ...(width < least
        ? [
            [-reach, 0],
            [reach, 0],
          ]
        : []),
    ].every(([right = 0, down = 0]) => {
      const at = document.elementFromPoint(x + dx + right, y + dy + down);
      return at !== null && (place.contains(at) || at === place);
    });
    if (!hit) found.push(`too small, ${Math.round(width)} × ${Math.round(height)}: ${nameOf(place)}`);
  }
  return found;
}

function isInSentence(place: Element): boolean {
  if (place.localName !== "a" || !getComputedStyle(place).display.startsWith("inline")) return false;
  const around = place.parentElement?.textContent?.trim() ?? "";
  return around.length > (place.textContent?.trim().length ?? 0);
}

/** The keyboard's way over the page and back: every stop is in view, under no bar, with a ring that is seen, one after the other as one reads. */
export function focusPath(): string[] {
  const found = new Set<string>();
  const stops = controls().filter((control) => !isUncheckedRadio(control));
  for (const [name, next] of backwards(stops)) found.add(`focus jumps back from ${name} to ${next}`);
  // On the way down a page stops short of the bar below, on the way back of the one above.
  for (const control of [...stops, ...stops.toReversed()]) {
    (control as HTMLElement).focus();
    if (document.activeElement === control) stopAt(control).forEach((one) => found.add(one));
    else found.add(`takes no focus: ${nameOf(control)}`);
  }
  (document.activeElement as HTMLElement | null)?.blur();
  toTheTop();
  return [...found];
}

/** @returns what keeps somebody from seeing where the keyboard is */
export function stopAt(control: Element): string[] {
  const place = placeOf(control);
  const name = nameOf(place);
  const ring = ringOf(control, place);
  return [
    ...coverOf(place).map((bar) => `focused but covered by ${bar}: ${name}`),
    ...(ring === null ? [`no ring: ${name}`] : ring < 3 ? [`ring of ${ring.toFixed(2)} : 1: ${name}`] : []),
  ];
}

/** As the page was opened. */
function toTheTop(): void {
  scrollTo(0, 0);
  for (const one of document.querySelectorAll("*")) if (one.scrollTop > 0) one.scrollTop = 0;
}

/** Two stops after each other, of which the second stands nearer to the beginning of the same column. */
function backwards(stops: readonly Element[]): [string, string][] {
  const places = stops.map(placeOf).filter((place) => layerOf(place) === null);
  return places.flatMap((place, n): [string, string][] => {
    const before = places[n - 1]?.getBoundingClientRect();
    const now = place.getBoundingClientRect();
    const isBack = before && now.bottom <= before.top && now.left < before.right && now.right > before.left;
    return isBack ? [[nameOf(places[n - 1]!), nameOf(place)]] : [];
  });
}

/** Of a group of radios the keyboard stops at one. */
const isUncheckedRadio = (control: Element) =>
  control instanceof HTMLInputElement &&
  control.type === "radio" &&
  !control.checked &&
  document.querySelector(`input[type=radio][name="${CSS.escape(control.name)}"]:checked`) !== null;

/** @returns the bar over its middle, or over where the first words of a field stand; or that they are out of view */
function coverOf(place: Element): string[] {
  const { left, right, top, bottom } = place.getBoundingClientRect();
  const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
  const isTall = bottom - top > innerHeight / 2;
  const y = isTall ? (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2 : (top + bottom) / 2;
  const at = document.elementFromPoint(x, place instanceof HTMLTextAreaElement ? top + 16 : y);
  if (at === null) return ["the edge"];
  const above = layerOf(at);
  return above !== null && above !== layerOf(place) && !above.contains(place) ? [nameOf(above)] : [];
}

/** @returns the contrast of the ring to its ground, or null where there is none */
function ringOf(control: Element, place: Element): number | null {
  // A field within a bubble has its ring around the bubble.
  const around = place.parentElement?.parentElement;
  for (const one of [control, place, place.parentElement, around].filter((each) => each instanceof Element)) {
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(one);
    if (
      outlineStyle === "none" ||
      Number.parseFloat(outlineWidth) < 2 ||
      (one === control && one !== place && isForTheEar(one))
    )
      continue;
    const ground = Number.parseFloat(outlineOffset) < 0 ? one : one.parentElement;
    return contrast(luminance(outlineColor), groundOf(ground));
  }
  return null;
}

function groundOf(element: Element | null): number {
  for (let at = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/, 0\)|transparent/.test(backgroundColor)) return luminance(backgroundColor);
  }
  return 1;
}

const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
