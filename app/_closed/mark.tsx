// The completed mark: a frame closed, an answer inside.

export function ClosedMark({ size }: { size: number }) {
  return (
    <svg className="mark" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path
        d="M8 3.25h8A4.75 4.75 0 0 1 20.75 8v8A4.75 4.75 0 0 1 16 20.75H3.25V8A4.75 4.75 0 0 1 8 3.25Z"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
      />
      <path
        d="M10.2 8h3.6a2.2 2.2 0 0 1 2.2 2.2V16h-5.8A2.2 2.2 0 0 1 8 13.8v-3.6A2.2 2.2 0 0 1 10.2 8Z"
        fill="currentColor"
      />
    </svg>
  );
}
