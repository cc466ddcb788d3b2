// Signed in, but in another role: says who can help, and shows no data.
import { screenLocale } from "@/app/_server/session";
import { Button } from "@/app/_ui/button";
import { FlagBox } from "@/app/_ui/flag-box";
import { translate } from "@/lib/i18n/translate";

export default async function Forbidden() {
  const common = translate(await screenLocale(), "common");
  return (
    <div className="mx-auto grid max-w-[32rem] gap-5 px-5 py-12">
      <FlagBox title={common("forbiddenTitle")}>
        <p>{common("forbiddenText")}</p>
      </FlagBox>
      <div>
        <Button href="/today">{common("lostAction")}</Button>
      </div>
    </div>
  );
}
