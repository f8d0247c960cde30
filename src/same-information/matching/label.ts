import { writtenNumber, writtenOrdinal } from './comparing/number-signals.js';
import type { Facts, Name } from './facts.js';
import { FORM_LABELS, MATTER_LABELS } from './lexicon/lexicon.js';
import { SURNAMES } from './names/households.js';
import { isPlace } from './names/likeness.js';

const LONGEST = 60;
const ORDER: readonly Name['class'][] = ['county', 'town', 'village', 'group'];
/** Undertakings are often named after the person who runs them: such a name is not shown. */
const UNDERTAKINGS = new Set<Name['class']>(['company', 'plant', 'care']);
const isHousehold = ({ class: class_ }: Name): boolean => class_ === 'household';
const mayBeAPerson = ({ core, class: class_ }: Name): boolean => UNDERTAKINGS.has(class_) && core.length >= 2 && core.length <= 4 && SURNAMES.includes(core[0]!);
const hasDigits = (text: string): boolean => /\d{6,}/.test(text);

const shownNames = (facts: Facts): Name[] => facts.names.filter((name) => !isHousehold(name) && !mayBeAPerson(name) && !hasDigits(name.core));

/** Short title of the record asked for, made of its facts only and never of running text: no natural persons, no numbers of theirs. '' when nothing identifies it. */
export function labelOf(facts: Facts): string {
  const names = shownNames(facts);
  const wanted = names.some((name) => name.wanted) ? names.filter((name) => name.wanted) : names;
  const places = ORDER.flatMap((class_) => wanted.filter((name) => name.class === class_).slice(0, 1)).slice(-3);
  const objects = wanted.filter((name) => !isPlace(name)).slice(0, 2);
  const number = facts.numbers.find((each) => each.wanted && each.organ !== '');
  const years = facts.years.slice(0, 1).map((year) => `${year}年`);
  const ordinals = facts.ordinals.filter((each) => each.wanted).slice(0, 2).map(writtenOrdinal);
  const matters = facts.matters.slice(0, 2).map((code) => MATTER_LABELS.get(code) ?? '');
  const form = facts.forms.slice(0, 1).map((code) => FORM_LABELS.get(code) ?? '');
  const parts = [...places.map(({ core, head }) => core + head), ...objects.map(({ core, head }) => core + head), ...years, ...ordinals, ...matters, ...form];
  const told = parts.filter((part, i) => part !== '' && !parts.some((other, j) => j !== i && (other.includes(part) && (other !== part || j < i)))).join('');
  const written = number ? writtenNumber(number) : '';
  const title = told === '' ? written : written === '' || told.length + written.length + 2 > LONGEST ? told : `${told}（${written}）`;
  return Array.from(title).slice(0, LONGEST).join('');
}
