// How much memory the web server may take for itself.

/** Without a limit V8 lets garbage grow with the machine's memory: 900 MB of it beside 90 MB in use after 2,000 pages. */
const SMALL_HEAP = ["--max-old-space-size=512", "--max-semi-space-size=8"];

/** @param options NODE_OPTIONS of whoever starts us: a size of their own stands. @returns flags for Node */
export function heapFlags({ dev, options = "" }) {
  return dev || options.includes("space-size") ? [] : SMALL_HEAP;
}
