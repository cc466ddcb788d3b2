// What a reader sees of a page just now: its texts line by line, its controls, and what lies above what. Runs inside the page.
export type Box = { left: number; top: number; right: number; bottom: number };
export type Line = Box & { of: Element };

const CONTROLS = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";

/** A name by which somebody finds an element again. */
export function nameOf(element: Element): string {
  const words = (element.getAttribute("aria-label") ?? element.textContent ?? "").trim().replace(/\s+/g, " ");
  const classes = (element.getAttribute("class") ?? "").split(/\s+/).filter(Boolean).slice(0, 2);
  const hint = element.getAttribute("name");
  return (
    [element.localName, ...classes].join(".") + (hint ? `[${hint}]` : "") + (words ? ` “${words.slice(0, 24)}”` : "")
  );
}

/** Only for screen readers: there for the ear, not for the eye. */
export function isForTheEar(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { clipPath, position, width } = getComputedStyle(at);
    if (position === "absolute" && (clipPath === "inset(50%)" || Number.parseFloat(width) <= 1)) return true;
  }
  return false;
}

export const isShown = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
  element.getClientRects().length > 0 &&
  !isForTheEar(element);

/** What stays where it is while the rest scrolls: a bar at the edge. Everything else lies on the page. */
export function layerOf(element: Element): Element | null {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (["fixed", "sticky"].includes(getComputedStyle(at).position)) return at;
  return null;
}

/** Ancestors that may cut off what stands in them, from the inside out. */
export function* frames(element: Element): Generator<{ frame: Element; x: string; y: string; box: Box }> {
  for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
    const { overflowX: x, overflowY: y } = getComputedStyle(at);
    if (x !== "visible" || y !== "visible") yield { frame: at, x, y, box: at.getBoundingClientRect() };
    if (getComputedStyle(at).position === "fixed") return;
  }
}

/** Every visible line of text, as tall as its letters. */
export function lines(): Line[] {
  const found: Line[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const of = node.parentElement;
    if (!of || !node.nodeValue?.trim() || ["SCRIPT", "STYLE", "OPTION", "TEXTAREA"].includes(of.tagName)) continue;
    if (!isShown(of)) continue;
    const size = Number.parseFloat(getComputedStyle(of).fontSize);
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (right - left < 2) continue;
      const middle = (top + bottom) / 2;
      found.push({ of, left, right, top: middle - size / 2, bottom: middle + size / 2 });
    }
  }
  return found;
}

/** Where somebody points: the label, where a field itself isn't to be seen. */
export function placeOf(control: Element): Element {
  const label = control instanceof HTMLInputElement ? control.labels?.[0] : null;
  return label && (isForTheEar(control) || label.contains(control)) ? label : control;
}

export function controls(): Element[] {
  return [...document.querySelectorAll(CONTROLS)].filter(
    (one) => !(one as HTMLButtonElement).disabled && isShown(placeOf(one)) && !one.closest("[inert]"),
  );
}

/** @returns by how much two boxes lie over each other, in the lesser direction. */
export function overlap(a: Box, b: Box): number {
  return Math.min(
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  );
}
