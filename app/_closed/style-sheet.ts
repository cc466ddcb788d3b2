// The style sheet of the pages behind a secret link, small enough for the first packet a slow phone gets.

/** @returns the parts as one sheet without comments, indentation, and tokens that nothing here uses. */
export function styleSheet(parts: readonly string[]): string {
  const css = parts.join("\n").replace(/\/\*[\s\S]*?\*\//g, "");
  const used = new Set(Array.from(css.matchAll(/var\((--[\w-]+)/g), ([, name]) => name));
  return css
    .replace(/(--[\w-]+):[^;{}]*;/g, (declaration, name: string) => (used.has(name) ? declaration : ""))
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,>]) ?/g, "$1")
    .replace(/: /g, ":")
    .replaceAll(";}", "}")
    .trim();
}
