// One message for whoever comes, in both languages: here nobody knows who reads.
import { Clock } from "@/app/_ui/mark";
import type { Locale } from "@/lib/domain/shared/locale";

type Said = { readonly title: string; readonly lines: readonly string[]; readonly note?: string };

/** @param clock closed with an answer inside, or still open */
export function InBothLanguages({
  first,
  clock,
  children,
}: {
  first: Locale;
  clock: "told" | "wait";
  children: (locale: Locale) => Said;
}) {
  const order: readonly Locale[] = first === "en" ? ["en", "zh-CN"] : ["zh-CN", "en"];
  return (
    <div className="page end">
      <main>
        <Clock state={clock} share={0.7} size="huge" />
        {order.map((locale, index) => {
          const { title, lines, note } = children(locale);
          const Heading = index === 0 ? "h1" : "h2";
          return (
            <section key={locale} lang={locale}>
              <Heading>{title}</Heading>
              {lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
              {note && <p className="note">{note}</p>}
            </section>
          );
        })}
      </main>
    </div>
  );
}
