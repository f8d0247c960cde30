/** The check character GB 11643-1999 gives the first 17 digits of an 18-digit identity number: ISO 7064, modulus 11. */
export function residentCheckDigit(first17: string): string {
  let sum = 0;
  for (let i = 0; i < 17; i += 1) sum += Number(first17[i]) * WEIGHTS[i]!;
  return CHECK[sum % 11]!;
}

/** 2^(18 − i) modulo 11 for i = 1 … 17. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
/** The check character for a sum that leaves 0 … 10. */
const CHECK = '10X98765432';
