import { CholeskyDecomposition, Matrix } from 'ml-matrix';

export interface Example {
  readonly values: Float64Array;
  readonly same: boolean;
  readonly weight: number;
}

export interface Fit {
  readonly bias: number;
  readonly weights: readonly number[];
}

const STEPS = 25;
const ENOUGH = 1e-6;

/** Mean and spread of each value, so that what is counted and what is a share are held back alike. */
function scales(examples: readonly Example[], width: number): { mean: Float64Array; spread: Float64Array } {
  const all = examples.length;
  const mean = new Float64Array(width);
  for (const { values } of examples) for (let k = 0; k < width; k += 1) mean[k]! += values[k]! / all;
  const spread = new Float64Array(width);
  for (const { values } of examples) for (let k = 0; k < width; k += 1) spread[k]! += (values[k]! - mean[k]!) ** 2 / all;
  return { mean, spread: spread.map((each) => Math.sqrt(each) + 1e-6) };
}

function scaled(examples: readonly Example[], { mean, spread }: ReturnType<typeof scales>): Float64Array[] {
  return examples.map(({ values }) => Float64Array.from({ length: mean.length + 1 }, (_, k) => (k === mean.length ? 1 : (values[k]! - mean[k]!) / spread[k]!)));
}

/** Logistic regression held back by `ridge` (not the bias), by Newton's method. */
export function logisticFit(examples: readonly Example[], ridge: number): Fit {
  const width = examples[0]!.values.length;
  const scale = scales(examples, width);
  const rows = scaled(examples, scale);
  const size = width + 1;
  const w = new Float64Array(size);
  for (let step = 0; step < STEPS; step += 1) {
    const [hessian, gradient] = [Matrix.zeros(size, size), new Float64Array(size)];
    const sums = Array.from({ length: size }, () => new Float64Array(size));
    rows.forEach((row, i) => {
      const { same, weight } = examples[i]!;
      let z = 0;
      for (let k = 0; k < size; k += 1) z += row[k]! * w[k]!;
      const p = 1 / (1 + Math.exp(-z));
      const [error, curve] = [weight * (p - Number(same)), weight * p * (1 - p)];
      for (let k = 0; k < size; k += 1) {
        gradient[k]! += error * row[k]!;
        const [at, sum] = [curve * row[k]!, sums[k]!];
        for (let m = 0; m <= k; m += 1) sum[m]! += at * row[m]!;
      }
    });
    for (let k = 0; k < size; k += 1) {
      for (let m = 0; m <= k; m += 1) for (const [a, b] of [[k, m], [m, k]] as const) hessian.set(a, b, sums[k]![m]! + (k === m && k < width ? ridge : k === m ? 1e-6 : 0));
      if (k < width) gradient[k]! += ridge * w[k]!;
    }
    const move = new CholeskyDecomposition(hessian).solve(Matrix.columnVector(gradient));
    for (let k = 0; k < size; k += 1) w[k]! -= move.get(k, 0);
    if (move.to1DArray().every((each) => Math.abs(each) < ENOUGH)) break;
  }
  const weights = Array.from({ length: width }, (_, k) => w[k]! / scale.spread[k]!);
  return { bias: w[width]! - weights.reduce((sum, each, k) => sum + each * scale.mean[k]!, 0), weights };
}
