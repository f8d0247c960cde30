/** Numbers long enough to point at a person, and e-mail addresses, with the middle taken out. */
export function maskNumbers(text: string): string {
  return text
    .replace(/\d[\d -]{8,30}[\dXx]/g, (number) => (digitsOf(number) >= 11 ? maskMiddle(number) : number))
    .replace(/[\w.%+-]{1,64}@[\w-]{1,63}/g, (address) => `${address.slice(0, 1)}***${address.slice(address.indexOf('@'))}`);
}

/** `138****2345` */
export function maskMiddle(number: string): string {
  const plain = number.replace(/[ -]/g, '');
  return `${plain.slice(0, 3)}${'*'.repeat(Math.max(plain.length - 7, 1))}${plain.slice(-4)}`;
}

function digitsOf(text: string): number {
  return text.replace(/\D/g, '').length;
}
