// SkeletonRows: where rows will stand. Nothing for 300 ms, so that what is quick never flickers; never in place of a letter's text.

export function SkeletonRows({ rows = 6 }: { rows?: number }) {
  return (
    <ul className="rows skeleton" aria-hidden="true">
      {Array.from({ length: rows }, (_, at) => (
        <li key={at}>
          <span className="row row-clock">
            <i />
            <i />
            <i />
          </span>
        </li>
      ))}
    </ul>
  );
}
