"use client";
// Fault: what happened, what is safe, what to do, and the number under which the log knows it. In the page's language.
import { Button } from "@/app/_ui/button";
import { common as en } from "@/lib/i18n/en/common";
import { common as zhCN } from "@/lib/i18n/zh-CN/common";

export function Fault({ number, again }: { number?: string | undefined; again: () => void }) {
  const words = typeof document !== "undefined" && document.documentElement.lang === "en" ? en : zhCN;
  return (
    <main className="mx-auto grid min-h-dvh max-w-[32rem] content-center gap-3 px-5" id="main">
      <div className="flag flag-late" role="alert">
        <b>{words.faultTitle}</b>
        <p>{words.faultText}</p>
        {number ? <p className="num text-sm">{words.faultNumber.replace("{id}", number)}</p> : null}
      </div>
      <div className="mt-3 flex gap-3">
        <button type="button" className="btn btn-primary" onClick={again}>
          {words.retry}
        </button>
        <Button href="/today">{words.lostAction}</Button>
      </div>
    </main>
  );
}
