// Signed in, but in another role: says who can help, and shows no data.
import { context } from "@/app/_server/context";
import { currentPerson, screenLocale } from "@/app/_server/session";
import { Button } from "@/app/_ui/button";
import { adminNames } from "@/db/queries/person/admin-names";
import { translate } from "@/lib/i18n/translate";
import { EndScreen } from "./_shell/end-screen";

export default async function Forbidden() {
  const locale = await screenLocale();
  const common = translate(locale, "common");
  const person = await currentPerson();
  const names = person ? await adminNames(context(person.actor)) : [];
  return (
    <EndScreen
      tone="wait"
      title={common("forbiddenTitle")}
      action={<Button href="/today">{common("lostAction")}</Button>}
    >
      <p>{common("forbiddenText")}</p>
      {names.length > 0 ? (
        <p>{common("forbiddenWho", { n: names.length, names: names.join(locale === "en" ? ", " : "、") })}</p>
      ) : null}
    </EndScreen>
  );
}
