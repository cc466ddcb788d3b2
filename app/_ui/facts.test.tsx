import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LOCALES } from "@/lib/domain/shared/locale";
import { joinFacts } from "@/lib/i18n/join";
import { Facts } from "./facts";

const words = (html: string) => html.replace(/<[^>]*>/g, "");

test("no line begins with the dot between two facts", () => {
  const line = renderToStaticMarkup(<Facts locale="zh-CN" facts={["至少三年", null, "差距项 2"]} />);
  expect(line).toBe('至少三<span class="whitespace-nowrap">年·</span>差距项 2');
});

test("whoever copies or hears the line gets the same words as anywhere else", () => {
  const fact = fc.oneof(fc.constant(null), fc.string({ unit: fc.constantFrom("年", "😀", "a", " ", "7") }));
  fc.assert(
    fc.property(fc.array(fact), fc.constantFrom(...LOCALES), (facts, locale) => {
      expect(words(renderToStaticMarkup(<Facts locale={locale} facts={facts} />))).toBe(joinFacts(locale, facts));
    }),
  );
});
