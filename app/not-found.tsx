// Nothing here, outside of the office: the office's own screen for it, as a page of its own.
import { screenLocale } from "@/app/_server/session";
import { Wordmark } from "@/app/_ui/mark";
import { translate } from "@/lib/i18n/translate";
import OfficeNotFound from "./(office)/not-found";

export default async function NotFound() {
  return (
    <main className="alone" id="main">
      <Wordmark label={translate(await screenLocale(), "common")("product")} height={28} />
      <OfficeNotFound />
    </main>
  );
}
