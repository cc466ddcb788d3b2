"use client";
// The areas of the editor in their order: dragged or moved by buttons, copied, added, taken out, each weight's share as it is typed.
import { Plus } from "lucide-react";
import { type MouseEvent, type RefObject, useEffect, useRef, useState } from "react";
import { useFormState } from "@/app/_ui/action-form.client";
import { Icon } from "@/app/_ui/icon";
import type { Locale } from "@/lib/domain/shared/locale";
import { translateWords } from "@/lib/i18n/words";
import { Shares, shareOf } from "../_work/shares";
import { AreaBlock } from "./area-block.client";
import { type AreaToEdit, NEW_AREA, copyOf } from "./area-to-edit";
import { type Figure, type Slot, figuresOf, firstSlots, movedTo } from "./editor-slots";
import { CopyAreas, type Elsewhere } from "./copy-areas.client";
import type { Notes } from "./field-note";
import type { EditorWords } from "./editor-words";
import { useDrag } from "./use-drag.client";

type Props = {
  words: EditorWords;
  areas: readonly AreaToEdit[];
  withNew: boolean;
  notes: Notes;
  addHref: string;
  lang: Locale;
  elsewhere: Elsewhere;
};

export function AreaList({ words, areas, withNew, notes, addHref, lang, elsewhere }: Props) {
  const p = translateWords(words.position);
  const list = useRef<HTMLUListElement>(null);
  const { slots, figures, said, look, ...change } = useSlots({ words, areas, withNew, list });
  const drag = useDrag(list, change.move);
  const staying = slots.filter(({ slot }) => figures[slot]?.removed !== true);
  const weights = staying.map(({ slot }) => figures[slot]?.weight ?? 0);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const add = (event: MouseEvent) => {
    event.preventDefault();
    change.insert([NEW_AREA], slots.length);
  };
  return (
    <section className="editor-areas" onInput={look}>
      <h2 className="text-base num">{p("areasSub", { n: staying.length, sum })}</h2>
      <Shares weights={weights} />
      <output className="sr-only">{said}</output>
      <ul ref={list} className="editor-list">
        {slots.map(({ slot, area }, n) => (
          <li key={slot} data-drag={drag.stateOf(n)}>
            <AreaBlock
              {...{ words, slot, area, notes }}
              name={figures[slot]?.name ?? area.name.text}
              share={percentOf(figures[slot], sum)}
              place={n + 1}
              isFirst={n === 0}
              isLast={n === slots.length - 1}
              onMove={(by) => change.move(n, n + by, by === -1 ? "up" : "down")}
              onGrip={drag.grip(n)}
              onCopy={() => change.copy(n)}
            />
          </li>
        ))}
      </ul>
      <div>
        <a className="btn btn-text -ml-3" href={addHref} onClick={add}>
          <Icon of={Plus} />
          {p("addArea")}
        </a>
      </div>
      <CopyAreas
        {...{ ...elsewhere, lang }}
        words={words.template}
        onCopy={(area) => change.insert([area], slots.length)}
      />
    </section>
  );
}

type Listing = Pick<Props, "words" | "areas" | "withNew"> & { list: RefObject<HTMLUListElement | null> };

/** Which areas there are and in which order, and what of them is typed now. */
function useSlots({ words, areas, withNew, list }: Listing) {
  const t = translateWords(words.template);
  const p = translateWords(words.position);
  const state = useFormState();
  const [slots, setSlots] = useState(() => firstSlots(state, areas, withNew));
  const [figures, setFigures] = useState(() => figuresOf(slots, (name) => state.values[name]));
  const [said, setSaid] = useState("");
  const focus = useRef<string[] | null>(null);
  const form = () => new FormData(list.current?.closest("form") ?? undefined);
  const nameOf = (one: Slot) => figures[one.slot]?.name || t("unnamed");
  // A changed order is something typed: shares, and what is kept of it, follow.
  useEffect(() => {
    if (focus.current === null) return;
    const first = focus.current
      .map((id) => document.getElementById(id))
      .find((one) => one && !one.matches(":disabled"));
    focus.current = null;
    first?.focus();
    list.current?.dispatchEvent(new Event("input", { bubbles: true }));
  }, [slots, list]);
  const move = (from: number, to: number, by?: "up" | "down") => {
    const one = slots[from];
    if (!one || to < 0 || to >= slots.length) return;
    focus.current = by === undefined ? [] : [by, by === "up" ? "down" : "up"].map((name) => `${name}-${one.slot}`);
    setSlots(movedTo(slots, from, to));
    setSaid(t("moved", { name: nameOf(one), place: to + 1, n: slots.length }));
  };
  const insert = (added: readonly AreaToEdit[], at: number) => {
    const free = Math.max(-1, ...slots.map((one) => one.slot)) + 1;
    focus.current = [`f-areas.${free}.name`];
    setSlots(slots.toSpliced(at, 0, ...added.map((area, n) => ({ slot: free + n, area }))));
  };
  const copy = (n: number) => {
    const one = slots[n];
    if (one) insert([copyOf(form(), one.slot, one.area, p("copyName", { name: nameOf(one) }))], n + 1);
  };
  const look = () => {
    const typed = form();
    setFigures(figuresOf(slots, (name) => typed.get(name) ?? (typed.has("name") ? "" : undefined)));
  };
  return { slots, figures, said, look, move, insert, copy };
}

function percentOf(figure: Figure | undefined, sum: number): string | null {
  return !figure || figure.removed ? null : shareOf(figure.weight, sum);
}
