// Logistic regression over the runs of a sentence: one weight a run and kind, learned by gradient descent with steps that grow smaller.
import { random, shuffled } from "./random";

/** `features` are numbers of runs, each worth `share`; `label` is a number of a kind. */
export type Example = {
  readonly features: readonly number[];
  readonly share: number;
  readonly label: number;
  readonly weight: number;
};
export type Learned = { readonly weights: Float64Array; readonly bias: Float64Array };

type Plan = { readonly size: number; readonly labels: number; readonly epochs: number; readonly decay: number };

const RATE = 0.5;

/** Softmax over the kinds; `weights[feature * labels + label]`. */
export function learn(examples: readonly Example[], { size, labels, epochs, decay }: Plan): Learned {
  const weights = new Float64Array(size * labels);
  const seen = new Float64Array(size * labels).fill(1e-2);
  const bias = new Float64Array(labels);
  const seenBias = new Float64Array(labels).fill(1e-2);
  const choose = random(7);
  const scores = new Float64Array(labels);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { features, share, label, weight } of shuffled(examples, choose)) {
      scoresOf({ weights, bias }, features, share, scores);
      toChances(scores);
      for (let kind = 0; kind < labels; kind++) {
        const error = weight * ((scores[kind] as number) - (kind === label ? 1 : 0));
        if (Math.abs(error) < 1e-4) continue;
        step(bias, seenBias, kind, error);
        for (const feature of features) {
          const at = feature * labels + kind;
          step(weights, seen, at, error * share + decay * (weights[at] as number));
        }
      }
    }
  }
  return { weights, bias };
}

/** The more a weight has moved already, the less it moves. */
function step(values: Float64Array, seen: Float64Array, at: number, slope: number): void {
  const far = (seen[at] as number) + slope * slope;
  seen[at] = far;
  values[at] = (values[at] as number) - (RATE * slope) / Math.sqrt(far);
}

function scoresOf({ weights, bias }: Learned, features: readonly number[], share: number, into: Float64Array): void {
  const labels = bias.length;
  for (let kind = 0; kind < labels; kind++) {
    let sum = 0;
    for (const feature of features) sum += weights[feature * labels + kind] as number;
    into[kind] = (bias[kind] as number) + sum * share;
  }
}

function toChances(scores: Float64Array): void {
  const most = Math.max(...scores);
  let total = 0;
  for (let kind = 0; kind < scores.length; kind++) {
    scores[kind] = Math.exp((scores[kind] as number) - most);
    total += scores[kind] as number;
  }
  for (let kind = 0; kind < scores.length; kind++) scores[kind] = (scores[kind] as number) / total;
}
