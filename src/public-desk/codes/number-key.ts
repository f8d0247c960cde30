const LONGEST = 80;

/**
 * A number as cases are asked after by it: `丰府办公开来〔2026〕3号`, however its brackets and blanks are typed. What is left is the
 * organ's sign, the year in four digits, and the serial.
 */
export function numberKey(typed: string): string {
  const plain = typed.slice(0, 200).normalize('NFKC').toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
  return Array.from(plain.replace(/号$/u, '').replace(/第(?=\d+$)/u, '')).slice(0, LONGEST).join('');
}
