// Nothing here, or nothing that this reader may see: the same screen for both, and the places that are theirs.
import { currentPerson, screenLocale } from "@/app/_server/session";
import { Button } from "@/app/_ui/button";
import { translate } from "@/lib/i18n/translate";
import { EndScreen } from "./_shell/end-screen";
import { placesFor } from "./_shell/places";

export default async function NotFound() {
  const common = translate(await screenLocale(), "common");
  const person = await currentPerson();
  const others = person ? placesFor(person.role).filter(({ part, href }) => part === "daily" && href !== "/today") : [];
  return (
    <EndScreen
      tone="none"
      title={common("lostTitle")}
      action={
        <>
          <Button href="/today">{common("lostAction")}</Button>
          {others.map(({ href, icon, name }) => (
            <Button key={href} kind="text" icon={icon} href={href}>
              {common(name)}
            </Button>
          ))}
        </>
      }
    >
      <p className="quiet mt-1">{common("lostText")}</p>
    </EndScreen>
  );
}
