// Every benchmark, in the order in which they run: first what needs nothing, then what needs a store, then a whole Huiyin.
import type { Benchmark } from "./benchmark";
import { candidateBytes, candidatePage } from "./candidate-page";
import { letterComposed, recommendation } from "./letter";
import { letters } from "./letters";
import { memory } from "./memory";
import { office } from "./office";
import { report } from "./report";
import { start } from "./start";
import { lettersQueued, scorecardSaved } from "./store";
import { wording } from "./wording";

export const benchmarks: readonly Benchmark[] = [
  letterComposed,
  recommendation,
  letters,
  wording,
  report,
  scorecardSaved,
  lettersQueued,
  start,
  candidateBytes,
  candidatePage,
  office,
  memory,
];
