/**
 * Tells a browser to keep a file under this name, never to show it (RFC 6266): the name itself in UTF-8 (RFC 5987), and plain letters
 * for old programs. The name is clean already (`cleanName`).
 */
export function attachmentHeader(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%;]/gu, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
