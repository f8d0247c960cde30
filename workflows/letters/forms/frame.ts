import type { LetterFacts } from '../facts.js';
import type { Form, Subject } from '../form.js';
import type { Block, FreeTexts, Letter, Paragraph, Run } from '../letter.js';
import { given, known, say, together } from '../wording/runs.js';
import { locked } from './blocks.js';

/** What the blocks of a letter are made from. */
export interface Draft {
  readonly facts: LetterFacts;
  readonly free: FreeTexts;
  readonly subject: Subject;
  /** How the letter calls the applicant: 你, or 你单位. */
  readonly you: string;
}

export interface FormSpec extends Omit<Form, 'build'> {
  readonly title: string;
  /** 主送; absent: the applicant for letters to the applicant, nobody for what stays in the file. */
  readonly addressee?: (draft: Draft) => readonly Run[] | null;
  readonly blocks: (draft: Draft) => readonly Block[];
  readonly enclosures?: (draft: Draft) => readonly string[];
  readonly remedy?: (facts: LetterFacts) => Letter['remedy'];
}

/** A form whose letters have the frame common to all: head, title, addressee, seal. Number and day are given at signature. */
export function form({ title, addressee, blocks, enclosures, remedy, ...about }: FormSpec): Form {
  const build = (facts: LetterFacts, free: FreeTexts, subject: Subject): Letter => {
    const draft = { facts, free, subject, you: facts.applicant.kind === 'natural-person' ? '你' : '你单位' };
    return {
      form: about.key, formVersion: about.version, audience: about.audience, issuer: facts.organ.name, title, docNumber: null,
      addressee: addressee ? addressee(draft) : defaultAddressee(about.audience, facts), blocks: blocks(draft), enclosures: enclosures?.(draft) ?? [],
      remedy: remedy?.(facts) ?? 'none', issuedOn: null, sealed: about.audience !== 'internal',
    };
  };
  return Object.freeze({ ...about, build });
}

const defaultAddressee = (audience: Letter['audience'], facts: LetterFacts): readonly Run[] | null =>
  audience === 'applicant' ? known(facts.applicant.name, 'applicant.name', '申请人姓名或者名称') : null;

/** 登记编号. */
export const requestNumber = ({ request }: LetterFacts): Run[] => known(request.number, 'request.number', '登记编号');

/** Whom to ask, as every letter that leaves the organ says it. */
export function contact({ facts: { organ } }: { readonly facts: Pick<LetterFacts, 'organ'> }): Paragraph {
  const address = given(organ.address) ? say`；联系地址：${organ.address.trim()}${given(organ.postcode) ? `（邮政编码：${organ.postcode.trim()}）` : ''}` : [];
  const email = given(organ.email) ? say`；电子邮箱：${organ.email.trim()}` : [];
  return locked('contact', 'contact', '联系方式', together(say`联系单位：${organ.name}`, address, say`；联系电话：${known(organ.phone, 'organ.phone', '联系电话')}`, email, ['。']));
}

/** Where a reader's answer goes: by hand or post, or by e-mail where there is an address for it. */
export function whereTo({ organ }: Pick<LetterFacts, 'organ'>): Run[] {
  const address = known(organ.address, 'organ.address', '联系地址');
  const postcode = given(organ.postcode) ? `（邮政编码：${organ.postcode.trim()}）` : '';
  return together(say`当面提交或者邮寄至：${address}${postcode}`, given(organ.email) ? say`；发送电子邮件至：${organ.email.trim()}` : []);
}
