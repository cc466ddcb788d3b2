// A small form about this letter: it always names the letter and the version it was read in.
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_ui/action-form.client";
import { type FormAction, newForm } from "@/app/_ui/form-state";
import type { LetterReading } from "@/db/queries/letter/read-letter";

export function LetterForm({
  letter,
  action,
  versioned = true,
  className = "grid gap-2",
  children,
}: {
  letter: Pick<LetterReading, "id" | "applicationId" | "version">;
  action: FormAction;
  versioned?: boolean;
  className?: string;
  children: ReactNode;
}) {
  return (
    <ActionForm action={action} start={newForm(crypto.randomUUID())} className={className}>
      <input type="hidden" name="applicationId" value={letter.applicationId} />
      <input type="hidden" name="letterId" value={letter.id} />
      {versioned ? <input type="hidden" name="version" value={letter.version} /> : null}
      {children}
    </ActionForm>
  );
}
