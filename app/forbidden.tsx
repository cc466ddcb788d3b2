// Signed in, but in another role: says who can help, and shows no data.
import { screenLocale } from "@/app/_server/session";
import { Button } from "@/app/_ui/button";
import { FlagBox } from "@/app/_ui/flag-box";
import { translate } from "@/lib/i18n/translate";

export default async function Forbidden() {
  const common = translate(await screenLocale(), "common");
  return (
    <main className="mx-auto grid min-h-dvh max-w-[32rem] content-center gap-5 px-5" id="main">
      <FlagBox title={common("forbiddenTitle")}>
        <p>{common("forbiddenText")}</p>
      </FlagBox>
      <div>
        <Button href="/today">{common("lostAction")}</Button>
      </div>
    </main>
  );
}
