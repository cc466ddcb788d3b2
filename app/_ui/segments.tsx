// Segments: two to four views or languages of the same thing, as links. Not for choices that are sent.
import Link from "next/link";

export function Segments({
  label,
  items,
}: {
  label: string;
  items: readonly { href: string; text: string; current: boolean; lang?: string }[];
}) {
  return (
    <nav className="seg" aria-label={label}>
      {items.map((item) => (
        <Link
          key={item.href}
          href={item.href}
          aria-current={item.current ? "true" : undefined}
          lang={item.lang}
          replace
        >
          {item.text}
        </Link>
      ))}
    </nav>
  );
}
