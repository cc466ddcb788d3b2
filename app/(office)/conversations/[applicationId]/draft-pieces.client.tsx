"use client";
// What is ticked beside the draft, inside it, as the candidate will see it under the words.
import { type ReactNode, useEffect, useRef, useState } from "react";

type Props = { name: string; pieces: readonly { place: string; shown: ReactNode }[] };

export function DraftPieces({ name, pieces }: Props) {
  const here = useRef<HTMLDivElement>(null);
  const [ticked, setTicked] = useState<readonly FormDataEntryValue[]>([]);
  useEffect(() => {
    const form = here.current?.closest("form");
    if (!form) return;
    const read = () => setTicked(new FormData(form).getAll(name));
    const later = () => setTimeout(read);
    read();
    form.addEventListener("change", read);
    form.addEventListener("reset", later);
    return () => {
      form.removeEventListener("change", read);
      form.removeEventListener("reset", later);
    };
  }, [name]);
  return (
    <div ref={here}>
      {pieces
        .filter(({ place }) => ticked.includes(place))
        .map(({ place, shown }) => (
          <div key={place}>{shown}</div>
        ))}
    </div>
  );
}
