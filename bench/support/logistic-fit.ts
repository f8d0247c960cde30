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

interface Derivatives {
  readonly gradient: Float64Array;
  readonly hessian: Matrix;
}

/** Of the loss at `w`, without what holds it back; of the symmetric matrix one half is summed and the other copied. */
function derivatives(rows: readonly Float64Array[], examples: readonly Example[], w: Float64Array): Derivatives {
  const size = w.length;
  const gradient = new Float64Array(size);
  const sums = Array.from({ length: size }, () => new Float64Array(size));
  rows.forEach((row, i) => {
    const { same, weight } = examples[i]!;
    const p = 1 / (1 + Math.exp(-row.reduce((sum, value, k) => sum + value * w[k]!, 0)));
    const [error, curve] = [weight * (p - Number(same)), weight * p * (1 - p)];
    for (let k = 0; k < size; k += 1) {
      gradient[k]! += error * row[k]!;
      const [at, sum] = [curve * row[k]!, sums[k]!];
      for (let m = 0; m <= k; m += 1) sum[m]! += at * row[m]!;
    }
  });
  const hessian = new Matrix(sums.map((_, k) => sums.map((_row, m) => sums[Math.max(k, m)]![Math.min(k, m)]!)));
  return { gradient, hessian };
}

/** The bias is not held back, but for what keeps the matrix invertible. */
const OF_THE_BIAS = 1e-6;

/** Logistic regression held back by `ridge` (not the bias), by Newton's method. */
export function logisticFit(examples: readonly Example[], ridge: number): Fit {
  const width = examples[0]!.values.length;
  const scale = scales(examples, width);
  const rows = scaled(examples, scale);
  const w = new Float64Array(width + 1);
  for (let step = 0; step < STEPS; step += 1) {
    const { gradient, hessian } = derivatives(rows, examples, w);
    hessian.add(Matrix.diag(Array.from({ length: width + 1 }, (_, k) => (k < width ? ridge : OF_THE_BIAS))));
    for (let k = 0; k < width; k += 1) gradient[k]! += ridge * w[k]!;
    const move = new CholeskyDecomposition(hessian).solve(Matrix.columnVector(gradient)).to1DArray();
    move.forEach((each, k) => { w[k]! -= each; });
    if (move.every((each) => Math.abs(each) < ENOUGH)) break;
  }
  const weights = Array.from({ length: width }, (_, k) => w[k]! / scale.spread[k]!);
  return { bias: w[width]! - weights.reduce((sum, each, k) => sum + each * scale.mean[k]!, 0), weights };
}
