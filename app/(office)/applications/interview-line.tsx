// When the interview ends or ended and who was in it; and the way to change that.
import { UsersRound } from "lucide-react";
import { Button } from "@/app/_ui/button";
import { Facts } from "@/app/_ui/facts";
import type { Glance } from "@/db/queries/application/application-glance";
import { listNames } from "@/lib/i18n/join";
import { translate } from "@/lib/i18n/translate";
import type { TimeScene } from "../_work/scene";

type Props = { glance: Glance; scene: TimeScene; mayChange: boolean };

export function InterviewLine({ glance, scene, mayChange }: Props) {
  const { asked, id, moments } = glance;
  if (asked.length === 0 && !mayChange) return null;
  const { locale } = scene;
  const t = translate(locale, "application");
  const names = listNames(
    asked.map((one) => one.name),
    locale,
  );
  const ended = t(glance.clock.state === "planned" ? "endsAt" : "endedAt", {
    time: scene.moment(moments.interviewedAt),
  });
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
      <p>
        <Facts locale={locale} facts={[ended, asked.length > 0 ? t("asked", { names }) : t("nobodyAsked")]} />
      </p>
      {mayChange ? (
        <span className="-ml-3">
          <Button kind="text" icon={UsersRound} href={`/applications/${id}/edit?who=1#interviewers`}>
            {t(asked.length > 0 ? "changeAsked" : "nameInterviewers")}
          </Button>
        </span>
      ) : null}
    </div>
  );
}
