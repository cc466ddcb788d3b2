// Signed in, but in another role: says who can help, and shows no data.
import { screenLocale } from "@/app/_server/session";
import { Button } from "@/app/_ui/button";
import { translate } from "@/lib/i18n/translate";
import { EndScreen } from "./_shell/end-screen";

export default async function Forbidden() {
  const common = translate(await screenLocale(), "common");
  return (
    <EndScreen
      tone="wait"
      title={common("forbiddenTitle")}
      action={<Button href="/today">{common("lostAction")}</Button>}
    >
      <p>{common("forbiddenText")}</p>
    </EndScreen>
  );
}
