import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maskLinks } from "./mask-links";

const secret = fc.stringMatching(/^[A-Za-z0-9_-]{43}$/);

describe("a mail read again by a colleague", () => {
  it("never shows the link by which somebody else approves, joins or reads", () => {
    fc.assert(
      fc.property(secret, fc.constantFrom("c", "a", "welcome"), (one, kind) => {
        const shown = maskLinks(`https://people.example.com/${kind}/${one}\n<a href="/${kind}/${one}">`, []);
        expect(shown).not.toContain(one);
        expect(shown).toContain(`/${kind}/…`);
      }),
    );
  });

  it("keeps the links it may show, and everything that is no secret", () => {
    const own = `https://people.example.com/c/${"x".repeat(43)}`;
    expect(maskLinks(own, ["c"])).toBe(own);
    expect(maskLinks("http://localhost:3000/c/preview and /applications/1", [])).toBe(
      "http://localhost:3000/c/preview and /applications/1",
    );
  });
});
