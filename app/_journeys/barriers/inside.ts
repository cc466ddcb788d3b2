// What a journey may ask inside a page; bundled and handed to the browser by look.ts.
import axe from "axe-core";
import { focusPath, stopAt, targets } from "./reach";
import { reflow } from "./reflow";

const LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Larger text, and the spacing that WCAG 1.4.12 lets a reader choose. */
const READERS = {
  "200 % text": "html { font-size: 200% !important }",
  "wide spacing":
    "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }",
};

const SETTLES_MS = 3000;

const said = (at: string, what: readonly string[]) => what.map((one) => `${at}: ${one}`);

/** What WCAG's rules say of the page as it stands. */
export async function law(at: string): Promise<string[]> {
  const wish: axe.RunOptions = { runOnly: LEVELS, resultTypes: ["violations"], iframes: false, preload: false };
  const { violations } = await axe.run(document, wish);
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map((node) => `${at}: ${id} (${impact}) at ${node.target.join(" ")}`),
  );
}

/** What hands and eyes meet at this size. @param least size of what a finger can hit, in pixels */
export async function hands({ at, least }: { at: string; least: number }): Promise<string[]> {
  return [
    ...(await width(at)),
    ...said(at, targets(least)),
    ...said(at, focusPath()),
    ...Object.entries(READERS).flatMap(([reader, style]) => said(`${at} ${reader}`, reflow(style))),
  ];
}

/** Where the keyboard is: is it there, and is that seen? */
export function stop(wanted: Element): { isHere: boolean; found: string[] } {
  const at = document.activeElement;
  return { isHere: at === wanted, found: at === null || at === document.body ? [] : stopAt(at) };
}

/** A page that is still waking up gets a moment to settle; what stays is found. */
export async function width(at: string): Promise<string[]> {
  const end = performance.now() + SETTLES_MS;
  for (;;) {
    const found = reflow();
    if (found.length === 0 || performance.now() > end) return said(at, found);
    await new Promise(requestAnimationFrame);
  }
}
