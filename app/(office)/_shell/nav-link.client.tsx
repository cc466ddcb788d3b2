"use client";
// A link of the tab bar or the rail that knows when the reader is there.
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { Pending } from "@/app/_ui/pending.client";

export function NavLink({
  href,
  also = [],
  children,
}: {
  href: string;
  also?: readonly string[];
  children: ReactNode;
}) {
  const path = usePathname();
  const here = [href, ...also].some((start) => path === start || path.startsWith(`${start}/`));
  return (
    <Link href={href} aria-current={here ? "page" : undefined}>
      {children}
      <Pending />
    </Link>
  );
}
