// What each weight is of all of them: side by side in one bar, one alone, and in percent.
import { readFigure } from "@/lib/domain/shared/figure";

export function weightOf(typed: string): number {
  const n = readFigure(typed);
  return typeof n === "number" && Number.isFinite(n) ? n : 0;
}

/** In percent, with one place. */
export function shareOf(weight: number, sum: number): string {
  return sum === 0 ? "0" : String(Math.round((weight / sum) * 1000) / 10);
}

/** The weights side by side, each as wide as its share. */
export function Shares({ weights }: { weights: readonly number[] }) {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum === 0) return null;
  const starts = weights.map((_, n) => (weights.slice(0, n).reduce((a, b) => a + b, 0) / sum) * 100);
  return (
    <svg width="100%" height="12" aria-hidden="true">
      {weights.map((weight, n) => {
        const width = Math.max(0.2, (weight / sum) * 100 - 0.5);
        return <rect key={n} x={`${starts[n]}%`} width={`${width}%`} height="12" className="fill-score" />;
      })}
    </svg>
  );
}

/** One share on its own track. */
export function ShareBar({ percent }: { percent: string }) {
  return (
    <svg width="100%" height="8" aria-hidden="true">
      <rect width="100%" height="8" rx="2" className="fill-track" />
      <rect width={`${Math.max(0, Math.min(100, Number(percent)))}%`} height="8" rx="2" className="fill-score" />
    </svg>
  );
}
