import { CITY_MATTERS } from './fields/city.js';
import { ENVIRONMENT_MATTERS } from './fields/environment.js';
import { FARMING_MATTERS } from './fields/farming.js';
import { HOUSING_MATTERS } from './fields/housing.js';
import { LABOUR_MATTERS } from './fields/labour.js';
import { LAND_MATTERS } from './fields/land.js';
import { MONEY_MATTERS } from './fields/money.js';
import { ORDER_MATTERS } from './fields/order.js';
import { SCHOOL_MATTERS } from './fields/schools.js';
import { WELFARE_MATTERS } from './fields/welfare.js';
import { FORMS, type Form } from './forms.js';
import { BUILDING_MATTERS } from './matters-building.js';
import { PEOPLE_MATTERS } from './matters-people.js';
import { TRADE_MATTERS } from './matters-trades.js';
import { DERIVED_MATTERS, STEP_MATTERS } from './matters-steps.js';
import { ORGAN_LABELS } from './organs.js';
import { WordTree } from './word-tree.js';

const words = (list: string): string[] => list.split(' ').filter((word) => word !== '');

function formTree(): WordTree {
  const tree = new WordTree();
  for (const form of FORMS) for (const word of words(form.words)) tree.add(word, form.code);
  return tree;
}

const FIELDS = [LAND_MATTERS, HOUSING_MATTERS, ENVIRONMENT_MATTERS, FARMING_MATTERS, WELFARE_MATTERS, LABOUR_MATTERS, SCHOOL_MATTERS, ORDER_MATTERS, MONEY_MATTERS, CITY_MATTERS];
export const MATTERS = [...BUILDING_MATTERS, ...PEOPLE_MATTERS, ...TRADE_MATTERS, ...STEP_MATTERS, DERIVED_MATTERS, ...FIELDS.flat()];

function matterTree(): WordTree {
  const tree = new WordTree();
  for (const { group, members } of MATTERS) {
    for (const [member, list] of Object.entries(members)) for (const word of words(list)) tree.add(word, `${group}:${member}`);
  }
  return tree;
}

export const FORM_TREE = formTree();
export const MATTER_TREE = matterTree();

const formsByCode = new Map<string, Form>(FORMS.map((form) => [form.code, form]));
export const formOf = (code: string): Form | undefined => formsByCode.get(code);
export const isWeakForm = (code: string): boolean => formsByCode.get(code)?.weak === true;

export const isSoftForm = (code: string): boolean => formsByCode.get(code)?.soft === true;

const nearPairs = new Set(FORMS.flatMap(({ code, near }) => words(near ?? '').flatMap((other) => [`${code} ${other}`, `${other} ${code}`])));
/** Whether one paper may be called by either form. */
export const areNear = (a: string, b: string): boolean => nearPairs.has(`${a} ${b}`);

/** The word of a form or a matter that is shown to people. */
export const FORM_LABELS = new Map<string, string>(FORMS.map(({ code, label, words: list }) => [code, label ?? words(list)[0]!]));
export const MATTER_LABELS = new Map<string, string>([...ORGAN_LABELS, ...MATTERS
  .flatMap(({ group, members }) => Object.entries(members).map(([member, list]) => [`${group}:${member}`, words(list)[0]!] as const)).reverse()]);
