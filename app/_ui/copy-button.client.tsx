"use client";
// CopyButton: puts a text on the clipboard and says so. Where there is no clipboard the text can still be selected.
import { Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "./button";

export function CopyButton({ text, label, done }: { text: string; label: string; done: string }) {
  const [copied, setCopied] = useState(false);
  return (
    <Button icon={Copy} onClick={() => void navigator.clipboard?.writeText(text).then(() => setCopied(true))}>
      <span aria-live="polite">{copied ? done : label}</span>
    </Button>
  );
}
