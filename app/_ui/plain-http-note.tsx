// PlainHttpNote: says that this address is not encrypted; above the content wherever that is so.
export function PlainHttpNote({ text }: { text: string }) {
  return (
    <p className="mb-5 border-l-4 border-due bg-due-tint px-4 py-2 text-sm text-due-text no-print" role="note">
      {text}
    </p>
  );
}
