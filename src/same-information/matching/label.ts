import { writtenNumber, writtenOrdinal } from './comparing/number-signals.js';
import type { Facts, Name } from './facts.js';
import { FORM_LABELS, MATTER_LABELS, MATTER_TREE } from './lexicon/lexicon.js';
import { groupOf } from './lexicon/matter.js';
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

/** 电影院 is its own last word. */
const fullName = ({ core, head }: Name): string => (core.endsWith(head) ? core : core + head);

/** Said first: whose, or of what kind (居民用气, 农村低保). */
const BEFORE = new Set(['school-stage', 'ownership', 'settlement', 'insured', 'season', 'sale-of-gas', 'recruit', 'expropriation', 'works']);
/** Said last, right before the kind of record: the step or paper of the matter (水库除险加固 + 初步设计 + 批复). */
const AFTER = new Set(['procedure', 'exam', 'petition-step', 'price-step', 'land-step', 'house-step', 'insurance-step', 'hearing-of', 'derived', 'intake', 'expropriation-decision', 'compensation-paper', 'school-paper', 'housing-paper', 'staff-paper', 'report-kind', 'survey-product']);
/** These only say again what kind of record it is. */
const KINDS_OF_RECORD = new Set(['roster-of', 'public-rental-paper']);
const rankOf = (code: string): number => (BEFORE.has(groupOf(code)) ? 0 : AFTER.has(groupOf(code)) ? 2 : 1);

/** 环评 beside 环境影响报告书 says nothing more: who names the one names the other. */
function shownMatters({ matters, forms }: Facts): string[] {
  const told = matters.filter((code) => forms.length === 0 || !KINDS_OF_RECORD.has(groupOf(code))).map((code) => ({ code, label: MATTER_LABELS.get(code) ?? '' })).filter(({ label }) => label !== '');
  const isSaidBy = (code: string, label: string): boolean => MATTER_TREE.findAll(label).some(({ codes }) => codes.includes(code));
  return told.filter(({ code, label }, i) => !told.some((other, j) => j !== i && isSaidBy(code, other.label) && (other.label.length > label.length || (other.label.length === label.length && j < i))))
    .slice(0, 2).sort((a, b) => rankOf(a.code) - rankOf(b.code)).map(({ label }) => label);
}

/** Parts one after another, each said once: what is within another is left out, and 房屋征收 and 征收决定 are 房屋征收决定. */
function written(parts: readonly string[]): string {
  const once = parts.filter((part, i) => part !== '' && !parts.some((other, j) => j !== i && other.includes(part) && (other !== part || j < i)));
  return once.reduce((made, part) => {
    const shared = Array.from({ length: part.length }, (_, i) => part.length - i).find((length) => length >= 2 && made.endsWith(part.slice(0, length))) ?? 0;
    return made + part.slice(shared);
  }, '');
}

/** 房屋征收 and 房屋补偿 are said in one word. */
const inOneWord = (title: string): string => title.replace('房屋征收房屋补偿', '房屋征收补偿');

const wantedOf = (names: readonly Name[]): readonly Name[] => (names.some((name) => name.wanted) ? names.filter((name) => name.wanted) : names);

/** Short title of the record asked for, made of its facts only and never of running text: no natural persons, no numbers of theirs. '' when nothing identifies it. */
export function labelOf(facts: Facts): string {
  const wanted = wantedOf(shownNames(facts));
  const places = ORDER.flatMap((class_) => wanted.filter((name) => name.class === class_).slice(0, 1)).slice(-3);
  const objects = wanted.filter((name) => !isPlace(name)).filter((name, _, all) => !all.some((other) => other !== name && other.core.includes(fullName(name)))).slice(0, 2);
  const number = facts.numbers.find((each) => each.wanted && each.organ !== '');
  const years = facts.years.slice(0, 1).map((year) => `${year}年`);
  const ordinals = facts.ordinals.filter((each) => each.wanted && each.unit !== 'capacity').slice(0, 2).map(writtenOrdinal);
  const form = facts.forms.slice(0, 1).map((code) => FORM_LABELS.get(code) ?? '');
  const told = inOneWord(written([...places.map(fullName), ...objects.map(fullName), ...years, ...ordinals, ...shownMatters(facts), ...form]));
  const numbered = number ? writtenNumber(number) : '';
  const title = told === '' ? numbered : numbered === '' || told.length + numbered.length + 2 > LONGEST ? told : `${told}（${numbered}）`;
  return Array.from(title).slice(0, LONGEST).join('');
}
