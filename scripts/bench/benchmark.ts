// What a benchmark is: a name to ask for it by, and a run that tells its figures as they come.
import type { Figure } from "./figures";
import type { Ground } from "./ground";

export type Benchmark = {
  readonly name: string;
  readonly what: string;
  readonly run: (ground: Ground, tell: (figure: Figure) => void) => Promise<void>;
};
