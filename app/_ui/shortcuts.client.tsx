"use client";
// Shortcuts: one letter presses the visible link or button that carries it as `data-key`; J and K walk over `data-stop`. There is no second behaviour behind a key.
import { usePathname } from "next/navigation";
import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import { type Key, keyOf, takesText } from "./keys";

/** On a desk the pane follows the row once J or K rest. */
const REST_MS = 150;
/** A key pressed before the pane has followed counts when it has, or not at all. */
const PATIENCE_MS = 10_000;

type Waiting = { readonly key: Key; readonly pane: string; readonly until: number };

export function Shortcuts({ on, label, children }: { on: boolean; label: string; children: ReactNode }) {
  const list = useRef<HTMLDialogElement>(null);
  useEntry(list);
  useKeys(list, on);
  const path = usePathname();
  useEffect(() => list.current?.close(), [path]);
  return (
    <dialog ref={list} className="dialog key-list" aria-label={label} closedby="any">
      {children}
    </dialog>
  );
}

/** The visible entry is a link to the account's page; with scripts it opens the list in place. */
function useEntry(list: RefObject<HTMLDialogElement | null>) {
  useEffect(() => {
    const open = (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return;
      if (!event.target.closest("a[data-key='?']")) return;
      event.preventDefault();
      event.stopPropagation();
      list.current?.showModal();
    };
    document.addEventListener("click", open, true);
    return () => document.removeEventListener("click", open, true);
  }, [list]);
}

function useKeys(list: RefObject<HTMLDialogElement | null>, on: boolean) {
  useEffect(() => {
    if (!on) return;
    let waiting: Waiting | null = null;
    let resting: ReturnType<typeof setTimeout> | undefined;
    const walk = (by: 1 | -1) => {
      const stop = step(by);
      clearTimeout(resting);
      if (stop && paneOf(stop)) resting = setTimeout(() => stop.click(), REST_MS);
      return stop !== null;
    };
    const act = (key: Key): boolean => {
      if (key === "j") return walk(1);
      if (key === "k") return walk(-1);
      if (key === "?") {
        if (list.current?.open) list.current.close();
        else list.current?.showModal();
        return true;
      }
      const row = document.activeElement;
      const pane = row instanceof HTMLElement ? paneOf(row) : null;
      if (row instanceof HTMLElement && pane && shownPane() !== pane) {
        waiting = { key, pane, until: Date.now() + PATIENCE_MS };
        clearTimeout(resting);
        row.click();
        return true;
      }
      return press(key);
    };
    const onKey = (event: KeyboardEvent) => {
      waiting = null;
      if (event.defaultPrevented) return;
      if (event.key === "Escape" && !event.isComposing) return leaveField();
      const key = keyOf(event);
      if (key === null || takesText(document.activeElement as HTMLElement | null)) return;
      if (document.querySelector("dialog[open]") && !(key === "?" && list.current?.open)) return;
      if (!act(key)) return;
      event.preventDefault();
      document.documentElement.dataset["keys"] = "used";
    };
    const changed = () => {
      tellAssistants();
      if (waiting === null || shownPane() !== waiting.pane) return;
      const { key, until } = waiting;
      waiting = null;
      if (Date.now() < until) press(key);
    };
    const onPointer = () => {
      waiting = null;
    };
    const observer = new MutationObserver(changed);
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ["data-pane"] });
    tellAssistants();
    document.addEventListener("keydown", onKey);
    document.addEventListener("pointerdown", onPointer);
    return () => {
      observer.disconnect();
      clearTimeout(resting);
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("pointerdown", onPointer);
    };
  }, [list, on]);
}

const seen = (selector: string): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (one) => one.getClientRects().length > 0 && getComputedStyle(one).visibility !== "hidden",
  );

/** The page's own comes before the rail's. */
function press(key: Key): boolean {
  const found = seen(`[data-key="${key}"]`);
  const target = found.find((one) => one.closest("main")) ?? found[0];
  if (!target) return false;
  const goes = takesText(target) || (target.dataset["keyTwice"] !== undefined && document.activeElement !== target);
  target.focus();
  if (!goes) target.click();
  return true;
}

/** @returns the row that has the focus now; null when there is none to go to */
function step(by: 1 | -1): HTMLElement | null {
  const stops = seen("[data-stop]");
  const { activeElement } = document;
  const inside = stops.findIndex((one) => one === activeElement || one.parentElement?.contains(activeElement));
  const chosen = stops.findIndex((one) => one.getAttribute("aria-current") === "true" || one.ariaExpanded === "true");
  const next = inside >= 0 ? inside + by : Math.max(0, chosen);
  const stop = stops[Math.min(Math.max(next, 0), stops.length - 1)];
  stop?.focus();
  return stop ?? null;
}

/** The pane a row shows its person in, where there is room for one. */
function paneOf(row: HTMLElement): string | null {
  return seen("[data-pane]").length > 0 ? (row.dataset["shows"] ?? null) : null;
}

function shownPane(): string | null {
  return seen("[data-pane]")[0]?.dataset["pane"] ?? null;
}

/** Out of a field, to the row it belongs to; letters are shortcuts again. A search that holds words is emptied first, by the browser. */
function leaveField() {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement) || !takesText(field) || field.closest("dialog")) return;
  if (field instanceof HTMLInputElement && field.type === "search" && field.value !== "") return;
  const row = field.closest("li")?.querySelector<HTMLElement>("[data-stop]");
  if (row) row.focus();
  else field.blur();
}

function tellAssistants() {
  for (const one of document.querySelectorAll<HTMLElement>("[data-key]:not([aria-keyshortcuts])"))
    one.setAttribute("aria-keyshortcuts", (one.dataset["key"] ?? "").toUpperCase());
}
