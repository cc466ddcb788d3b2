// Icon: a lucide drawing in the house's line (20 grid, 1.75). Decoration only: a word always stands beside it, or the control has a label.
import type { LucideIcon } from "lucide-react";

export function Icon({ of: Drawing, className = "" }: { of: LucideIcon; className?: string }) {
  return <Drawing className={`ico ${className}`} aria-hidden="true" />;
}
