// Both languages beside each other, paragraph by paragraph: the letter as it is sent, and the same evidence told in the other one.
import type { LetterDesk } from "@/db/queries/letter/letter-desk";
import type { MirroredLetter, MirroredParagraph } from "@/lib/domain/letter/mirror-letter";
import type { Locale } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";

type Props = { letter: Pick<LetterDesk["letter"], "locale" | "content">; mirror: MirroredLetter; locale: Locale };

export function BothLanguages({ letter, mirror, locale }: Props) {
  const t = translate(locale, "letter");
  return (
    <section className="both grid gap-3">
      <p className="quiet text-sm">{t("both.hint")}</p>
      <div className="both-heads">
        <Head locale={locale} own language={letter.locale} subject={letter.content.subject} />
        <Head locale={locale} language={mirror.locale} subject={mirror.subject} />
      </div>
      {mirror.paragraphs.map((paragraph) => (
        <Pair key={paragraph.kind} paragraph={paragraph} {...{ letter, mirror, locale }} />
      ))}
    </section>
  );
}

type HeadProps = { locale: Locale; language: Locale; subject: string; own?: boolean };

function Head({ locale, language, subject, own = false }: HeadProps) {
  const t = translate(locale, "letter");
  return (
    <div className={own ? "both-own" : "both-other"}>
      <p className="text-sm">
        <b>{translate(locale, "common")(language === "en" ? "english" : "chinese")}</b>{" "}
        <span className={own ? "met" : "quiet"}>{t(own ? "both.sent" : "both.notSent")}</span>
      </p>
      <p className="font-semibold" lang={language}>
        {subject}
      </p>
    </div>
  );
}

function Pair({ paragraph, letter, mirror, locale }: Props & { paragraph: MirroredParagraph }) {
  const t = translate(locale, "letter");
  const { kind, own, mirrored, edited } = paragraph;
  return (
    <div className="both-pair">
      <p className="both-own" lang={own === null ? locale : letter.locale}>
        {own ?? <span className="quiet">{t("both.onlyThere", { name: t(`block.${kind}`) })}</span>}
      </p>
      <div className="both-other">
        <p lang={mirrored === null ? locale : mirror.locale}>
          {mirrored ?? <span className="quiet">{t("both.onlyHere", { name: t(`block.${kind}`) })}</span>}
        </p>
        {edited && mirrored !== null ? (
          <p>
            <span className="tag para-tag">{t("both.rules")}</span>
          </p>
        ) : null}
      </div>
    </div>
  );
}
