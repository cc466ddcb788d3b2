// Beside the letter: its checks, versions, other wordings, other ways of telling, and the report.
import { More } from "@/app/_ui/steps";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import type { LetterDesk } from "@/db/queries/letter/letter-desk";
import { hasGapsFirst } from "@/lib/domain/letter/compose-letter";
import { moved } from "@/lib/domain/letter/letter-state";
import { type Role, roleMay } from "@/lib/domain/people/permission";
import { translate } from "@/lib/i18n/translate";
import type { TimeScene } from "../../../_work/scene";
import { Checks } from "./checks";
import { Compose } from "./standing";
import { ToldOtherwise } from "./told-otherwise";
import { Versions } from "./versions";

type Props = { desk: LetterDesk; scene: TimeScene; role: Role; mayEdit: boolean };

/** States in which the letter is still being written. */
export const OPEN_STATES = ["draft", "returned", "cancelled"];

export function LetterSide({ desk, scene, role, mayEdit }: Props) {
  const { locale } = scene;
  const t = translate(locale, "letter");
  const { letter } = desk;
  const mayWrite = roleMay(role, "letter.write");
  const open = OPEN_STATES.includes(letter.state);
  return (
    <aside className="letter-side">
      {mayWrite ? null : <p className="quiet text-sm">{t("readOnly")}</p>}
      {letter.overrideReason ? (
        <p className="quiet text-sm">{t("overridden", { reason: letter.overrideReason })}</p>
      ) : null}
      <Checks
        desk={desk}
        locale={locale}
        mayEdit={mayEdit}
        mayRelease={(open || letter.state === "failed") && desk.second && roleMay(role, "hold.clear")}
      />
      {mayEdit && open && desk.facts.length > 0 ? <Facts desk={desk} scene={scene} /> : null}
      <Versions desk={desk} scene={scene} />
      {mayWrite && open ? (
        <More summary={t("reword")}>
          <p className="quiet mb-3 text-sm">{t("rewordText")}</p>
          <Compose desk={desk} seed={letter.seed + 1}>
            <div>
              <SubmitButton kind="outlined">{t("reword")}</SubmitButton>
            </div>
          </Compose>
          <OtherOrder desk={desk} scene={scene} />
        </More>
      ) : null}
      {mayWrite && letter.state === "sent" ? (
        <More summary={t("sent.correction")}>
          <p className="quiet mb-3 text-sm">{t("sent.correctionText")}</p>
          <Compose desk={desk} seed={letter.seed}>
            <div>
              <SubmitButton kind="outlined">{t("sent.correction")}</SubmitButton>
            </div>
          </Compose>
        </More>
      ) : null}
      {roleMay(role, "letter.send") && moved(letter.state, "tell_otherwise") ? (
        <ToldOtherwise desk={desk} scene={scene} />
      ) : null}
      <p className="grid gap-1 text-sm">
        <a className="link link-alone" href={`/applications/${letter.applicationId}/report.pdf?audience=candidate`}>
          {t("reportCopy")}
        </a>
        <a className="link link-alone" href={`/applications/${letter.applicationId}/report.pdf`}>
          {t("reportInternal")}
        </a>
      </p>
      <WordingVersion desk={desk} scene={scene} />
    </aside>
  );
}

/** Some readers want the strength first, some the gap: the same letter in the other order. */
function OtherOrder({ desk, scene }: { desk: LetterDesk; scene: TimeScene }) {
  const t = translate(scene.locale, "letter");
  const { letter } = desk;
  const has = (kind: string) => letter.content.blocks.some((block) => block.kind === kind);
  if (letter.strategy !== "constructive" || !has("gaps") || !has("strengths")) return null;
  const gapsFirst = !hasGapsFirst(letter.content);
  return (
    <Compose desk={desk} seed={letter.seed} gapsFirst={gapsFirst}>
      <div className="mt-3">
        <SubmitButton kind="outlined">{t(gapsFirst ? "gapsFirst" : "strengthsFirst")}</SubmitButton>
      </div>
    </Compose>
  );
}

function Facts({ desk, scene }: { desk: LetterDesk; scene: TimeScene }) {
  const t = translate(scene.locale, "letter");
  const { letter, facts } = desk;
  const into = letter.content.blocks.some((block) => block.kind === "thanks") ? "thanks" : "greeting";
  return (
    <section>
      <h2 className="mb-2 text-sm text-ink-2">{t("facts")}</h2>
      <ul className="grid gap-1 text-sm" lang={letter.locale}>
        {facts.slice(0, 4).map((fact) => (
          <li key={fact.place}>
            <a className="link link-alone" href={`/applications/${letter.applicationId}/letter?edit=${into}#p-${into}`}>
              {fact.label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Which wording rules it passed, and under which it was written where those were others. */
function WordingVersion({ desk, scene }: { desk: LetterDesk; scene: TimeScene }) {
  const t = translate(scene.locale, "wordingRules");
  const { checkedWith, writtenUnder } = desk.letter.wording;
  return (
    <p className="faint text-xs">
      {t("letter.checkedWith", { version: checkedWith })}
      {writtenUnder === checkedWith ? null : t("letter.writtenUnder", { version: writtenUnder })}
    </p>
  );
}
