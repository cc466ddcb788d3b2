// A page that failed on the server: the number under which the log knows it, and the same address again.
import { headers } from "next/headers";
import { PATH_HEADER } from "@/app/_server/headers";
import { screenLocale } from "@/app/_server/session";
import { Button, buttonClass } from "@/app/_ui/button";
import { translate } from "@/lib/i18n/translate";
import { EndScreen } from "./end-screen";

export async function Fault({ number }: { number: string }) {
  const common = translate(await screenLocale(), "common");
  return (
    <EndScreen
      tone="late"
      title={common("faultTitle")}
      action={
        <>
          <a className={buttonClass("primary")} href={(await headers()).get(PATH_HEADER) ?? "/today"}>
            {common("retry")}
          </a>
          <Button href="/today">{common("lostAction")}</Button>
        </>
      }
    >
      <p>{common("faultText")}</p>
      <p className="num">{common("faultNumber", { id: number })}</p>
    </EndScreen>
  );
}
