import type { Organ } from './organ.js';

/**
 * Finds organs by the names people write: by the mapping given, else by code, name or short name, else by the one active organ
 * whose name ends so (`市水利局` for `丰城市水利局`).
 * @param mapping name as written → id or code of an organ
 */
export function organFinder(organs: readonly Organ[], mapping: Readonly<Record<string, string>>): (authority: string) => string | undefined {
  const active = organs.filter((organ) => organ.active);
  const called = (name: string) => active.find((organ) => [organ.id, organ.code, organ.name, organ.shortName].includes(name));
  return (authority) => {
    const name = authority.trim();
    if (name === '') return undefined;
    if (Object.hasOwn(mapping, name)) return called(mapping[name]!)?.id;
    const ending = active.filter((organ) => organ.name.endsWith(name));
    return (called(name) ?? (ending.length === 1 ? ending[0] : undefined))?.id;
  };
}
