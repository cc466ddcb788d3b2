// What a company's layer may never take away: protected traits and what must not leak stay seen, however they are named.
import { CATEGORIES, type Category, SEVERITIES, type Severity } from "@/lib/domain/shared/wording/finding";

/** How far down a built-in rule of a category may be taken; a category that isn't here may only be taken up. */
const FLOORS: Partial<Record<Category, Severity>> = {
  vague: "hint",
  personality: "warn",
  culture_fit: "warn",
  overqualified: "warn",
};

/** A mask makes a question of such a finding; elsewhere it takes the finding away. */
export const GUARDED: ReadonlySet<Category> = new Set(CATEGORIES.filter((one) => !(one in FLOORS)));

/** What a built-in rule may be set to, gravest first. Always holds its own severity. */
export function severitiesFor(category: Category, builtIn: Severity): Severity[] {
  const own = SEVERITIES.indexOf(builtIn);
  const floor = SEVERITIES.indexOf(FLOORS[category] ?? "block");
  return SEVERITIES.slice(0, Math.max(own, floor) + 1);
}

export function isLess(severity: Severity, than: Severity): boolean {
  return SEVERITIES.indexOf(severity) > SEVERITIES.indexOf(than);
}
