import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { openShelf } from "./kept-pages";

function counting(words = "hello") {
  const drawn = { times: 0 };
  const draw = async () => {
    drawn.times += 1;
    const formKey = randomUUID();
    return {
      html: `<p>${words}</p><input value="${formKey}"><input value="${formKey}">`,
      formKey,
      locale: "en" as const,
    };
  };
  return { drawn, draw };
}

const keyIn = (html: string) => /value="([0-9a-f-]{36})"/.exec(html)?.[1];

describe("a page that is kept", () => {
  it("is drawn once for as long as it shows the same, and again as soon as it shows something else", async () => {
    const { drawn, draw } = counting();
    const shelf = openShelf(true);
    for (const shows of ["1", "1", "2", "2", "1"]) await shelf.page("a", shows, draw);
    expect(drawn.times).toBe(3);
  });

  it("gives each window a form key of its own, the same in every form of one window", async () => {
    const { draw } = counting();
    const shelf = openShelf(true);
    const [first, second] = [(await shelf.page("a", "1", draw))!.html, (await shelf.page("a", "1", draw))!.html];
    expect(keyIn(first)).not.toBe(keyIn(second));
    expect(first.replaceAll(keyIn(first)!, "")).toBe(second.replaceAll(keyIn(second)!, ""));
  });

  it("is never another reader's", async () => {
    const shelf = openShelf(true);
    await shelf.page("a", "1", counting("for a").draw);
    expect((await shelf.page("b", "1", counting("for b").draw))!.html).toContain("for b");
    expect((await shelf.page("a", "1", counting("again").draw))!.html).toContain("for a");
  });

  it("is not kept outside of production, nor when there was nothing to draw", async () => {
    const { drawn, draw } = counting();
    const shelf = openShelf();
    for (const _ of [1, 2]) await shelf.page("a", "1", draw);
    expect(drawn.times).toBe(2);
    const kept = openShelf(true);
    expect(await kept.page("a", "1", async () => null)).toBeNull();
    expect((await kept.page("a", "1", draw))!.html).toContain("hello");
  });

  it("makes room: among very many, the one drawn longest ago is drawn again", async () => {
    const { drawn, draw } = counting();
    const shelf = openShelf(true);
    for (let at = 0; at <= 300; at++) await shelf.page(`page ${at}`, "1", draw);
    await shelf.page("page 300", "1", draw);
    expect(drawn.times).toBe(301);
    await shelf.page("page 0", "1", draw);
    expect(drawn.times).toBe(302);
  });
});
