"use client";
// Fault: what happened, what is safe, what to do, and the number under which the log knows it. In the page's language.
import { Button } from "@/app/_ui/button";
import { Wordmark } from "@/app/_ui/mark";
import { common as en } from "@/lib/i18n/en/common";
import { common as zhCN } from "@/lib/i18n/zh-CN/common";

export function Fault({ number, again }: { number?: string | undefined; again: () => void }) {
  const words = typeof document !== "undefined" && document.documentElement.lang === "en" ? en : zhCN;
  return (
    <main className="alone" id="main">
      <Wordmark label={words.product} height={28} />
      <div className="end-screen">
        <div className="flag flag-late" role="alert">
          <h1>{words.faultTitle}</h1>
          <p>{words.faultText}</p>
          {number ? <p className="num">{words.faultNumber.replace("{id}", number)}</p> : null}
        </div>
        <div className="acts">
          <button type="button" className="btn btn-primary" onClick={again}>
            {words.retry}
          </button>
          <Button href="/today">{words.lostAction}</Button>
        </div>
      </div>
    </main>
  );
}
