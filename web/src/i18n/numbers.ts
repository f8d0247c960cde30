/** A count or an amount, in groups of three: 12,345. Years, numbers of documents and days stay as they are. */
export function grouped(value: number): string {
  const [whole, part] = String(value).split('.');
  return whole!.replace(/\B(?=(\d{3})+$)/g, ',') + (part === undefined ? '' : `.${part}`);
}
