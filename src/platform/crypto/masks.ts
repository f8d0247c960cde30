/** `张*`, `欧***`: the first character, then a star for each further one, three at most. */
export function maskName(name: string): string {
  const characters = Array.from(name.trim());
  if (characters.length === 0) return '';
  return `${characters[0]}${'*'.repeat(Math.min(Math.max(characters.length - 1, 1), 3))}`;
}

/** `3624**********1234`: the first four and the last four of a long number, less of a short one. */
export function maskDocumentNumber(number: string): string {
  const text = number.trim();
  if (text.length <= 4) return '*'.repeat(text.length);
  const shown = text.length >= 12 ? 4 : 1;
  return `${text.slice(0, shown)}${'*'.repeat(text.length - 2 * shown)}${text.slice(-shown)}`;
}

/** `138****5678`, `z***@example.cn`, `丰城市****`. */
export function maskContact(contact: string): string {
  const text = contact.trim();
  const at = text.lastIndexOf('@');
  if (at > 0) return `${text[0]}***${text.slice(at)}`;
  if (/^[+\d][\d -]{6,}$/.test(text)) return `${text.slice(0, 3)}****${text.slice(-4)}`;
  const characters = Array.from(text);
  return characters.length <= 3 ? '*'.repeat(characters.length) : `${characters.slice(0, 3).join('')}****`;
}
