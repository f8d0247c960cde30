import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { FieldFault } from '../../platform/errors/general-errors.js';
import { isCleanText, isPlainObject } from '../../platform/http/text-rules.js';
import { faults } from '../../platform/http/validation.js';
import { IntakeBody } from '../http/intake.dto.js';
import { plain } from '../http/plain.js';
import type { IntakeInput } from '../intake/intake-input.js';
import { CHANNEL_WORDS, FORM_WORDS, KIND_WORDS } from './vocabulary.js';

/** Members of the exchange format. There is none for the purpose of a request (Art. 27). `topic` is a label of the sample data. */
const MEMBERS = new Set([
  'id', 'topic', 'channel', 'submittedOn', 'arrivedOn', 'confirmedOn', 'applicant', 'authority', 'content', 'title', 'docNumberSought', 'preferredForm',
  'preferredMedium', 'preferredRoute', 'accessibilityNeed', 'suggestsRelease', 'writingDifficulty',
]);
const APPLICANT_MEMBERS = new Set(['kind', 'ref', 'name', 'documentKind', 'documentNumber', 'organisationCode', 'phone', 'email', 'address']);

export interface ImportedRequest {
  readonly sourceId: string;
  readonly input: IntakeInput;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a request from the members of a line, and names everything that is wrong with it.
 * @param organOf finds the organ that an authority's name means
 */
export function requestOf(fields: Fields, organOf: (authority: string) => string | undefined): ImportedRequest | readonly FieldFault[] {
  const own = ownFaults(fields);
  if (own.length > 0) return own;
  const { authority } = fields;
  const organId = typeof authority === 'string' ? organOf(authority) : undefined;
  const wrong = [...(organId === undefined ? [fault('authority', '没有对应的机关', 'No organ is known by this name')] : []), ...wordFaults(fields)];
  if (wrong.length > 0) return wrong;
  const body = plainToInstance(IntakeBody, intakeMembers(fields, organId!), { exposeUnsetFields: false });
  const found = faults(validateSync(body, { whitelist: true, forbidNonWhitelisted: true }));
  return found.length > 0 ? found : { sourceId: String(fields['id']), input: plain(body) };
}

function ownFaults(fields: Fields): FieldFault[] {
  const { id, applicant } = fields;
  const unknown = Object.keys(fields).filter((name) => !MEMBERS.has(name));
  const idIsFine = (typeof id === 'string' || typeof id === 'number') && /^.{1,80}$/u.test(String(id)) && isCleanText(String(id));
  return [
    ...unknown.map((name) => fault(name.slice(0, 60), '没有这一项', 'is not known here')),
    ...(idIsFine ? [] : [fault('id', '必填：原系统中的编号，不超过 80 个字符', 'is required: the id in the system of origin, 80 characters at most')]),
    ...(isPlainObject(applicant)
      ? Object.keys(applicant as object).filter((name) => !APPLICANT_MEMBERS.has(name)).map((name) => fault(`applicant/${name.slice(0, 60)}`, '没有这一项', 'is not known here'))
      : [fault('applicant', '必填：申请人', 'is required')]),
  ];
}

function wordFaults({ channel, applicant, preferredForm }: Fields): FieldFault[] {
  const oneOf = (pointer: string, known: ReadonlyMap<string, unknown>, value: unknown) =>
    (known.has(String(value)) ? [] : [fault(pointer, `应为以下之一：${[...known.keys()].join('、')}`, `must be one of: ${[...known.keys()].join(', ')}`)]);
  return [
    ...oneOf('channel', CHANNEL_WORDS, channel), ...oneOf('applicant/kind', KIND_WORDS, (applicant as Fields)['kind']),
    ...(preferredForm === undefined || preferredForm === null ? [] : oneOf('preferredForm', FORM_WORDS, preferredForm)),
  ];
}

/** The members as intake takes them. A reference stands for the name where none is given; signed post without a date came the same day. */
function intakeMembers({ id: _id, topic: _topic, authority: _authority, preferredForm, ...rest }: Fields, organId: string): Fields {
  const { ref, kind, phone, email, address, ...who } = rest['applicant'] as Fields;
  const form = FORM_WORDS.get(String(preferredForm));
  const channel = CHANNEL_WORDS.get(String(rest['channel']));
  const contact = { phone, email, address };
  return {
    ...(form ? { preferredMedium: form.medium, preferredRoute: form.route } : {}),
    ...(channel === 'signed-post' ? { arrivedOn: rest['submittedOn'] } : {}),
    ...rest, organId, channel,
    applicant: { ...(ref === undefined ? {} : { name: ref }), ...who, kind: KIND_WORDS.get(String(kind)), ...(phone || email || address ? { contact } : {}) },
  };
}

function fault(path: string, zh: string, en: string): FieldFault {
  return { pointer: `#/${path}`, message: { zh, en } };
}
