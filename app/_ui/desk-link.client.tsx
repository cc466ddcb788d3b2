"use client";
// DeskLink: goes to `href`, but on a desk shows `deskHref` (the same thing in the pane beside the list).
import Link from "next/link";
import { useRouter } from "next/navigation";
import type { ComponentProps } from "react";

export function DeskLink({ deskHref, ...link }: ComponentProps<typeof Link> & { deskHref: string }) {
  const router = useRouter();
  return (
    <Link
      {...link}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        if (!globalThis.matchMedia("(min-width: 64rem)").matches) return;
        event.preventDefault();
        router.replace(deskHref, { scroll: false });
      }}
    />
  );
}
