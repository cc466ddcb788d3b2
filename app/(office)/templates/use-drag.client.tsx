"use client";
// Dragging a row of a list by its grip, by mouse, pen or finger: a line shows where it would go, and letting go moves it there.
import { type PointerEvent as Press, type RefObject, useEffect, useRef, useState } from "react";

type Drag = {
  readonly from: number;
  /** Where it would stand among the others. */
  readonly to: number;
};

/** @param onDrop is told both places once the row was let go somewhere else */
export function useDrag(list: RefObject<HTMLElement | null>, onDrop: (from: number, to: number) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const drop = useRef(onDrop);
  useEffect(() => {
    drop.current = onDrop;
  });
  const from = drag?.from ?? null;
  useEffect(() => {
    if (from === null) return;
    const rows = () => [...(list.current?.children ?? [])];
    let to = from;
    const follow = (event: PointerEvent) => {
      to = placeUnder(rows(), event.clientY, from);
      setDrag({ from, to });
      rows()[to]?.scrollIntoView({ block: "nearest" });
    };
    const end = (event: Event) => {
      setDrag(null);
      if (event.type === "pointerup" && to !== from) drop.current(from, to);
    };
    const leave = (event: KeyboardEvent) => {
      if (event.key === "Escape") end(event);
    };
    globalThis.addEventListener("pointermove", follow);
    globalThis.addEventListener("pointerup", end);
    globalThis.addEventListener("pointercancel", end);
    globalThis.addEventListener("keydown", leave);
    return () => {
      globalThis.removeEventListener("pointermove", follow);
      globalThis.removeEventListener("pointerup", end);
      globalThis.removeEventListener("pointercancel", end);
      globalThis.removeEventListener("keydown", leave);
    };
  }, [from, list]);
  return {
    /** For the row's attributes: is it carried, or would it go before or after this one? */
    stateOf: (n: number): "carried" | "before" | "after" | undefined => {
      if (drag === null || (n !== drag.from && n !== drag.to)) return undefined;
      if (n === drag.from) return "carried";
      return drag.to < drag.from ? "before" : "after";
    },
    grip: (n: number) => (event: Press) => {
      if (event.button !== 0) return;
      event.preventDefault();
      setDrag({ from: n, to: n });
    },
  };
}

/** The place of the row that the pointer has passed the middle of. */
function placeUnder(rows: readonly Element[], y: number, from: number): number {
  const middles = rows.map((row) => {
    const { top, height } = row.getBoundingClientRect();
    return top + height / 2;
  });
  const above = middles.findIndex((middle, n) => n < from && y < middle);
  if (above !== -1) return above;
  return Math.max(
    from,
    middles.findLastIndex((middle, n) => n > from && y > middle),
  );
}
