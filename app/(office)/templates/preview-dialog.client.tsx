"use client";
// The preview of what is being typed, over the editor; without scripts the same press shows the saved version on a page of its own.
import { Eye, X } from "lucide-react";
import { type MouseEvent, type RefObject, useRef, useState } from "react";
import { Button, buttonClass } from "@/app/_ui/button";
import { Icon } from "@/app/_ui/icon";
import { translateWords } from "@/lib/i18n/words";
import type { PreviewWords } from "./editor-words";
import { type Preview, TemplatePreview } from "./template-preview.client";

export type Look = (form: FormData) => Promise<{ readonly preview: Preview } | { readonly failed: true }>;

/** @returns the dialog, which stands outside of the form, and what opens it */
export function usePreview(look: Look, words: PreviewWords) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [busy, setBusy] = useState(false);
  const open = async (event: MouseEvent<HTMLAnchorElement>) => {
    const form = event.currentTarget.closest("form");
    if (!form || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    setBusy(true);
    const seen = await look(new FormData(form)).catch(() => ({ failed: true }) as const);
    setBusy(false);
    setPreview("preview" in seen ? seen.preview : null);
    dialog.current?.showModal();
  };
  return { open, busy, dialog: <PreviewDialog {...{ dialog, preview, words }} /> };
}

type DialogProps = { dialog: RefObject<HTMLDialogElement | null>; preview: Preview | null; words: PreviewWords };

function PreviewDialog({ dialog, preview, words }: DialogProps) {
  const t = translateWords(words.template);
  return (
    <dialog ref={dialog} className="dialog preview-dialog" aria-label={t("preview")} closedby="any">
      <form method="dialog" className="preview-close">
        <Button type="submit" kind="icon" icon={X} label={t("previewClose")} />
      </form>
      {preview === null ? <p>{t("previewFailed")}</p> : <TemplatePreview {...{ words, preview }} />}
    </dialog>
  );
}

type LinkProps = {
  href: string;
  busy: boolean;
  onOpen: (event: MouseEvent<HTMLAnchorElement>) => Promise<void>;
  words: string;
};

export function PreviewLink({ href, busy, onOpen, words }: LinkProps) {
  return (
    <a
      className={buttonClass("text")}
      href={href}
      aria-busy={busy}
      aria-haspopup="dialog"
      onClick={(event) => void onOpen(event)}
    >
      <Icon of={Eye} />
      {words}
    </a>
  );
}
