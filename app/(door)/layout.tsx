// Around everything before the office: what Huiyin promises on one side, the form on the other.
import type { ReactNode } from "react";
import { screenLocale } from "@/app/_server/session";
import { isPlainHttp } from "@/app/_server/request";
import { Clock, Wordmark } from "@/app/_ui/mark";
import { translate } from "@/lib/i18n/translate";

export default async function DoorLayout({ children }: { children: ReactNode }) {
  const locale = await screenLocale();
  const door = translate(locale, "door");
  const common = translate(locale, "common");
  return (
    <div className="grid min-h-dvh content-start desk:grid-cols-2 desk:content-stretch">
      <header className="px-(--gutter) pt-5 pb-2 text-brand desk:hidden">
        <Wordmark label={common("product")} height={28} />
        <p className="mt-4 text-ink-2 text-balance">{door("promise")}</p>
      </header>
      {/* The same deep ground by day and by night: at night the brand's own light colour would glare. */}
      <header
        className="relative hidden flex-col overflow-hidden bg-brand px-14 py-10 text-on-brand desk:flex"
        data-theme="light"
      >
        <Wordmark label={common("product")} height={28} />
        <div className="absolute top-16 -right-36 size-[560px] opacity-15 [&_svg]:size-full [&_svg]:text-on-brand">
          <Clock state="told" size="huge" />
        </div>
        <div className="mt-auto">
          <p className="text-3xl leading-snug text-balance">{door("promise")}</p>
          <p className="mt-3 opacity-85">{door("promiseMore")}</p>
        </div>
      </header>
      <main className="w-full max-w-[560px] self-center px-(--gutter) py-6 desk:px-16 desk:py-12" id="main">
        {(await isPlainHttp()) ? <p className="plain-http mb-5">{common("plainHttp")}</p> : null}
        {children}
      </main>
    </div>
  );
}
