import type { Field } from '../../../commands/field.js';
import { lateReasonField } from '../../../commands/late-reason.js';
import { both } from '../../../commands/request/about.js';
import { choicesOf, MODES } from '../../../commands/request/choices.js';
import { DELIVERY_STATE_NAMES } from '../case-names.js';

const only = (words: readonly string[]) => choicesOf(Object.fromEntries(words.map((word) => [word, DELIVERY_STATE_NAMES[word]!])));
type Filled = Readonly<Record<string, unknown>>;

/** When entering it late has to be explained; `today` is the office's. */
export interface Explained { readonly serves: boolean; readonly today: string }
const isLate = ({ serves, today }: Explained, { on }: Filled): boolean => serves && typeof on === 'string' && on !== '' && on < today;

const proof = (explained: (filled: Filled) => boolean): readonly Field[] => [
  { kind: 'date', name: 'on', optional: true, label: both('日期', 'Day'), hint: both('不填为今天。', 'Today if left empty.') },
  lateReasonField(explained),
  { kind: 'line', name: 'signedBy', max: 60, optional: true, label: both('签收人', 'Signed for by') },
  { kind: 'text', name: 'detail', max: 500, optional: true, label: both('情况说明', 'What else is to be known') },
];

/** Letters to third parties of a release: the ways of I235, to the party that is on file. */
const TO_PARTY = { modes: Object.fromEntries(Object.entries(MODES).filter(([mode]) => mode !== 'electronic')), unnamed: both('不填为该第三方。', 'The third party if left empty.'), address: both('不填为该第三方登记的地址。', 'That of the third party on file if left empty.') };
const TO_APPLICANT = { modes: MODES, unnamed: both('不填为申请人。', 'The applicant if left empty.'), address: undefined as Field['hint'] };

/** How a letter to a third party of a release is delivered, or was. */
export const partyFields = (explained: Explained): readonly Field[] => deliveryFields(false, explained, TO_PARTY);

/** How a letter is delivered, or was; `named` where it goes to somebody else than the applicant. */
export function deliveryFields(named: boolean, explained: Explained, { modes, unnamed, address } = TO_APPLICANT): readonly Field[] {
  return [
    { kind: 'choice', name: 'mode', choices: choicesOf(modes), label: both('送达方式', 'Way of delivery'), hint: both('直接送达未填签收人的，登记为待领取。', 'Handed over without a signature: it waits to be collected.') },
    { kind: 'line', name: 'trackingNumber', max: 40, label: both('邮件号码', 'Mail number'), when: ({ mode }) => mode === 'post' },
    // Post means the postal enterprise (I235).
    { kind: 'line', name: 'carrier', max: 120, label: both('邮政企业', 'Postal enterprise'), initial: '中国邮政', when: ({ mode }) => mode === 'post' },
    { kind: 'line', name: 'throughOrgan', member: 'carrier', max: 120, label: both('受委托的机关', 'The organ it is handed to'), when: ({ mode }) => mode === 'through-organ' },
    { kind: 'line', name: 'reconsiderationLink', max: 500, optional: true, label: both('网上申请行政复议的链接', 'Where reconsideration is filed online'), when: ({ mode }) => mode === 'electronic' },
    { kind: 'choice', name: 'result', choices: only(['refused', 'failed']), optional: true, label: both('未能送达的', 'Where it came to nothing'), when: ({ mode, signedBy }) => mode === 'direct' && !signedBy },
    { kind: 'line', name: 'recipient.name', max: 120, optional: !named, label: both('收件人', 'Recipient'), hint: named ? undefined : unnamed },
    { kind: 'line', name: 'recipient.address', max: 300, optional: true, label: both('地址', 'Address'), hint: address, when: ({ mode }) => mode === 'post' || mode === 'through-organ' },
    { kind: 'line', name: 'recipient.email', max: 254, optional: true, label: both('电子邮箱', 'E-mail'), when: ({ mode }) => mode === 'electronic' },
    { kind: 'text', name: 'recipient.reason', max: 300, optional: true, label: both('寄往其他地址的理由', 'Why to another address'), when: (filled) => Boolean(filled['recipient.address']) || Boolean(filled['recipient.email']) },
    ...proof((filled) => isLate(explained, filled) && (filled['mode'] === 'post' || (filled['mode'] === 'direct' && Boolean(filled['signedBy'])))),
  ];
}

export function resultFields(possible: readonly string[], explained: Explained): readonly Field[] {
  return [{ kind: 'choice', name: 'result', choices: only(possible), label: both('结果', 'Result'), initial: possible[0] }, ...proof((filled) => isLate(explained, filled) && filled['result'] === 'delivered')];
}
