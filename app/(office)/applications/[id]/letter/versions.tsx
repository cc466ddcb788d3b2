// Every version of the letter, and what each changed.
import Link from "next/link";
import { More } from "@/app/_ui/steps";
import { LetterPaper } from "@/app/_ui/letter-paper";
import type { LetterDesk } from "@/db/queries/letter/letter-desk";
import { diffLetters } from "@/lib/domain/letter/diff-letters";
import type { Locale } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";
import type { TimeScene } from "../../../_work/scene";

export function Versions({ desk, scene }: { desk: LetterDesk; scene: TimeScene }) {
  const t = translate(scene.locale, "letter");
  const { letter, versions } = desk;
  if (versions.length < 2) return null;
  return (
    <More summary={t("versions")}>
      <ul className="divide-y divide-line">
        {versions.toReversed().map(({ version, by, at }) => (
          <li key={version} className="line py-1 text-sm">
            <span>
              {t("versionLine", { version, name: by, time: scene.moment(at) })}
              {version === letter.version ? <span className="tag ml-2">{t("current")}</span> : null}
            </span>
            {version > 1 ? (
              <Link className="link link-alone" href={`/applications/${letter.applicationId}/letter?v=${version}`}>
                {t("compare")}
              </Link>
            ) : null}
          </li>
        ))}
      </ul>
    </More>
  );
}

/** What one version changed against the one before it, on the letter's own paper. */
export function Difference({ desk, version, locale }: { desk: LetterDesk; version: number; locale: Locale }) {
  const t = translate(locale, "letter");
  const { letter, versions } = desk;
  const after = versions.find((one) => one.version === version);
  const before = versions.find((one) => one.version === version - 1);
  if (!after || !before) return null;
  const changes = diffLetters(before.text, after.text);
  return (
    <>
      <div className="line mb-3">
        <h2 className="text-base">{t("comparing", { version })}</h2>
        <Link className="link link-alone" href={`/applications/${letter.applicationId}/letter`}>
          {t("closeCompare")}
        </Link>
      </div>
      <LetterPaper lang={letter.locale}>
        {changes.every((block) => block.change === "same") ? <p lang={locale}>{t("sameAsBefore")}</p> : null}
        {changes.map((block) => (
          <p key={block.kind} className={block.change === "same" ? "faint" : "diff"}>
            {block.parts.map((part, index) =>
              part.change === "added" ? (
                <ins key={index}>{part.text}</ins>
              ) : part.change === "removed" ? (
                <del key={index}>{part.text}</del>
              ) : (
                part.text
              ),
            )}
          </p>
        ))}
      </LetterPaper>
    </>
  );
}
