// A small form about this letter: it always names the letter and the version it was read in.
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_ui/action-form.client";
import { type FormAction, newForm } from "@/app/_ui/form-state";
import type { LetterReading } from "@/db/queries/letter/read-letter";

type Named = Pick<LetterReading, "id" | "applicationId" | "version">;

export function LetterFields({ letter, versioned = true }: { letter: Named; versioned?: boolean }) {
  return (
    <>
      <input type="hidden" name="applicationId" value={letter.applicationId} />
      <input type="hidden" name="letterId" value={letter.id} />
      {versioned ? <input type="hidden" name="version" value={letter.version} /> : null}
    </>
  );
}

export function LetterForm({
  letter,
  action,
  versioned = true,
  className = "grid gap-2",
  children,
}: {
  letter: Named;
  action: FormAction;
  versioned?: boolean;
  className?: string;
  children: ReactNode;
}) {
  return (
    <ActionForm action={action} start={newForm(crypto.randomUUID())} className={className}>
      <LetterFields letter={letter} versioned={versioned} />
      {children}
    </ActionForm>
  );
}
