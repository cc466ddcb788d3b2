// Clock, Wordmark: 回, a frame that closes as the promised time runs, and the answer inside it once somebody was told.

const FRAME = "M8 3.25h8A4.75 4.75 0 0 1 20.75 8v8A4.75 4.75 0 0 1 16 20.75H3.25V8A4.75 4.75 0 0 1 8 3.25Z";
const RUN = "M12 3.25H16A4.75 4.75 0 0 1 20.75 8v8A4.75 4.75 0 0 1 16 20.75H3.25V8A4.75 4.75 0 0 1 8 3.25H12Z";
const CORE = "M10.2 8h3.6a2.2 2.2 0 0 1 2.2 2.2V16h-5.8A2.2 2.2 0 0 1 8 13.8v-3.6A2.2 2.2 0 0 1 10.2 8Z";

export type ClockState = "go" | "wait" | "due" | "late" | "told";

/** The promise clock. `share` is the part of the time that has run, 0-1; late and told are closed whatever it says. Minutes stand in words beside it. */
export function Clock({
  state,
  share = 0,
  size = "small",
  fresh = false,
}: {
  state: ClockState;
  share?: number;
  size?: "small" | "large" | "huge";
  fresh?: boolean;
}) {
  const closed = state === "late" || state === "told";
  const run = Math.max(2, Math.min(56, Math.round(share * 60)));
  const names = ["clock", `clock-${state}`, size === "small" ? "" : `clock-${size}`, fresh ? "clock-new" : ""];
  return (
    <svg className={names.filter(Boolean).join(" ")} viewBox="0 0 24 24" aria-hidden="true">
      <path className="bg" d={FRAME} />
      <path className="run" d={RUN} pathLength={60} strokeDasharray={closed ? undefined : `${run} 60`} />
      <path className="core" d={CORE} />
    </svg>
  );
}

/** The name of the house beside its mark; takes the colour of the text around it. */
export function Wordmark({ label, height = 24 }: { label: string; height?: number }) {
  return (
    <svg height={height} width={(height / 24) * 122} viewBox="0 0 122 24" role="img" aria-label={label}>
      <path d={FRAME} fill="none" stroke="currentColor" strokeWidth="2.5" />
      <path d={CORE} fill="currentColor" />
      <g transform="translate(27.5 0)">
        <path d={SOUND} fill="none" stroke="currentColor" strokeWidth="2.3" strokeLinejoin="round" />
      </g>
      <path transform="translate(61 19.4)" d={LATIN} fill="currentColor" />
    </svg>
  );
}

const SOUND =
  "M12 1.6v3.2M4.2 4.9h15.6M8.1 6.2l1 3.4M15.9 6.2l-1 3.4M1.8 10.6h20.4M6.4 17.6h11.2M6.2 14.05h11.6v7.2H6.2z";
const LATIN =
  "M1 0L3.7 0L3.7-6.4L10.6-6.4L10.6 0L13.4 0L13.4-15.1L10.6-15.1L10.6-8.8L3.7-8.8L3.7-15.1L1-15.1M22.5-4.7C22.5-2.9 21.5-2.1 20.2-2.1C18.8-2.1 17.9-2.9 17.9-4.5L17.9-10.8L15.2-10.8L15.2-4.1C15.2-1.4 17 0.2 19.2 0.2C20.9 0.2 22.1-0.7 22.6-1.9L22.6-1.9L22.6 0L25.2 0L25.2-10.8L22.5-10.8M27 0L29.7 0L29.7-10.8L27-10.8M28.3-12.5C29.2-12.5 29.9-13.2 29.9-14C29.9-14.8 29.2-15.5 28.3-15.5C27.5-15.5 26.8-14.8 26.8-14C26.8-13.2 27.5-12.5 28.3-12.5M32 4.4L33.5 4.4C35.3 4.4 36.3 3.8 36.8 2.5L41.7-10.8L38.9-10.8L36.3-2.9L36.2-2.9L33.6-10.8L30.7-10.8L34.8 0C34.8 0 34.4 1.3 34.4 1.3C34.2 1.7 34 2.2 33.3 2.2L32 2.2M42.8 0L45.5 0L45.5-10.8L42.8-10.8M44.1-12.5C45-12.5 45.7-13.2 45.7-14C45.7-14.8 45-15.5 44.1-15.5C43.3-15.5 42.6-14.8 42.6-14C42.6-13.2 43.3-12.5 44.1-12.5M49.9-6.2C49.9-7.9 51-8.7 52.3-8.7C53.7-8.7 54.6-7.9 54.6-6.3L54.6 0L57.2 0L57.2-6.7C57.2-9.4 55.5-11 53.2-11C51.5-11 50.4-10.1 49.9-8.9L49.9-8.9L49.9-10.8L47.3-10.8L47.3 0L49.9 0";
