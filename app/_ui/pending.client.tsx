"use client";
// Pending: inside a link, it marks that the next page is on its way; the shell then shows skeleton rows (styles/waiting.css).
// Not a loading.tsx: with one, pages are blank without JavaScript, and a refusal is answered 200.
import { useLinkStatus } from "next/link";

export function Pending() {
  return useLinkStatus().pending ? <span className="pending" hidden /> : null;
}
