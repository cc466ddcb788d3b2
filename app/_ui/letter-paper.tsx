// LetterPaper: white, with the voice's sharp corner; the subject stands over a hairline. Its own language is set, so that it is read and broken rightly.
import type { ReactNode } from "react";

export function LetterPaper({
  lang,
  to,
  subject,
  children,
}: {
  lang: string;
  to?: ReactNode;
  subject?: ReactNode;
  children: ReactNode;
}) {
  return (
    <article className="paper" lang={lang}>
      <div className="in">
        {subject ? (
          <p className="subj">
            {to}
            <b>{subject}</b>
          </p>
        ) : null}
        {children}
      </div>
    </article>
  );
}
