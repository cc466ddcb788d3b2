// What the template check says, under the label of the field it is about.

/** By the field's name in the form. */
export type Notes = Readonly<Record<string, readonly Note[]>>;
export type Note = { readonly what: string; readonly why: string; readonly refused: boolean };

/** Both as one hint; the plain hint where there is nothing to say. */
export function fieldHint(notes: Notes, at: string, hint?: string) {
  const here = notes[at] ?? [];
  if (here.length === 0) return hint;
  return (
    <>
      {hint}
      {here.map(({ what, why, refused }) => (
        <span key={what} className={refused ? "field-note field-note-late" : "field-note"}>
          <b>{what}</b> {why}
        </span>
      ))}
    </>
  );
}
