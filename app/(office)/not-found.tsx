// Nothing here, or nothing that this reader may see: the same screen for both.
import { screenLocale } from "@/app/_server/session";
import { Button } from "@/app/_ui/button";
import { translate } from "@/lib/i18n/translate";
import { EndScreen } from "./_shell/end-screen";

export default async function NotFound() {
  const common = translate(await screenLocale(), "common");
  return (
    <EndScreen tone="none" title={common("lostTitle")} action={<Button href="/today">{common("lostAction")}</Button>}>
      <p className="quiet mt-1">{common("lostText")}</p>
    </EndScreen>
  );
}
