// Nothing here, or nothing that this reader may see: the same screen for both.
import { screenLocale } from "@/app/_server/session";
import { Button } from "@/app/_ui/button";
import { translate } from "@/lib/i18n/translate";

export default async function NotFound() {
  const common = translate(await screenLocale(), "common");
  return (
    <div className="mx-auto grid max-w-[32rem] gap-3 px-5 py-12">
      <h1>{common("lostTitle")}</h1>
      <p className="quiet">{common("lostText")}</p>
      <div className="mt-3">
        <Button href="/today">{common("lostAction")}</Button>
      </div>
    </div>
  );
}
