import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanLine, cleanText, emailSchema, instantSchema, lineSchema, timeZoneSchema } from "./text";

const anything = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.string());

describe("what people type", () => {
  it("is kept composed, well formed and without invisible characters, and cleaning it again changes nothing", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const clean = cleanText(text);
        expect(clean.isWellFormed()).toBe(true);
        expect(clean).toBe(clean.normalize("NFC"));
        expect(clean).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\ufeff\0]/u);
        expect(cleanText(clean)).toBe(clean);
        expect(cleanLine(clean)).not.toMatch(/[\n\t]/);
      }),
    );
  });

  it("keeps families together and languages readable", () => {
    for (const text of ["👩‍👩‍👧‍👦", "👩🏽‍💻", "🏳️‍🌈", "阿布都·艾尼", "Zoë Nuñez-O’Brien", "𠮷野家", "第一行\n第二行"]) {
      expect(cleanText(text)).toBe(text.normalize("NFC"));
    }
  });

  it("takes out what reorders or hides letters", () => {
    expect(cleanLine("\u202egnaW\u202c")).toBe("gnaW");
    expect(cleanLine("a\u200bg\u00ade")).toBe("age");
    expect(cleanLine("x\u200dy\0z\r\n")).toBe("xyz");
    expect(lineSchema(5).safeParse("\u200b \u200d").success).toBe(false);
  });
});

describe("an address", () => {
  it("is judged after look-alikes are folded, and is always one plain address", () => {
    expect(emailSchema.parse(" Wang＠example.com ")).toBe("Wang@example.com");
    for (const text of [
      "a@b",
      "a, evil@example.com",
      "a@example.com,b@example.com",
      "a\n@example.com",
      '"a b"@example.com',
    ]) {
      expect(emailSchema.safeParse(text).success, text).toBe(false);
    }
    fc.assert(
      fc.property(anything, (text) => {
        const read = emailSchema.safeParse(text);
        if (read.success) expect(read.data).toMatch(/^[\x21-\x7e]+@[\x21-\x7e]+$/);
      }),
    );
  });
});

describe("a time", () => {
  it("is one that any calendar and the database can hold", () => {
    fc.assert(
      fc.property(
        fc.date({ noInvalidDate: true, min: new Date("2000-01-02"), max: new Date("2199-12-30") }),
        (date) => {
          expect(new Date(instantSchema.parse(date.toISOString())).getTime()).toBe(date.getTime());
        },
      ),
    );
    for (const text of [
      "0000-01-01T00:00:00Z",
      "9999-01-01T00:00:00Z",
      "2026-02-30T00:00:00Z",
      "2026-01-01T00:00:00",
    ]) {
      expect(instantSchema.safeParse(text).success, text).toBe(false);
    }
    expect(timeZoneSchema.safeParse("Asia/Shanghai").success).toBe(true);
    expect(timeZoneSchema.safeParse("Asia/Nowhere").success).toBe(false);
  });
});
