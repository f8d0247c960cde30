import { addMonths, type CivilDate } from '../../../workflows/clock/civil-date.js';
import { isExpropriation } from '../../../workflows/release/expropriation.js';
import { isGround, type Ground } from '../../../workflows/release/grounds.js';
import type { WithheldOnFile } from '../../../workflows/release/v1/context.js';
import type { ReleaseCommand } from '../../releases/commands/command-names.js';
import type { NewText } from '../../releases/text/write-text.js';
import type { DemoPlace } from '../office/office.js';
import type { ReleaseMove } from './release-plots.js';

/** What is known of a release when something is done about it. */
export interface ReleaseScene {
  readonly label: string;
  readonly place: DemoPlace;
  readonly today: CivilDate;
  /** What replies of the topic withheld. */
  readonly onFile: WithheldOnFile | null;
}

const themeOf = (label: string): string => (isExpropriation(label) ? '21-land' : '20-10');

/** The ground by which replies withheld it; of a part of a grant its most frequent one. */
const groundOf = ({ grounds }: WithheldOnFile): Ground => grounds.find((each): each is Ground => isGround(each)) ?? 'DENIED.THIRD_PARTY';

/** What the unit publishes. */
export function textOf({ label, place: { organ } }: ReleaseScene): NewText {
  return {
    title: Array.from(label).slice(0, 120).join(''), docNumber: null, documentDate: null, theme: themeOf(label), summary: `${label}的主要内容。经评估可以向社会公开。`,
    body: `${label}由${organ.name}公开。\n一、公开的内容：${label}全文。\n二、查询方式：在政府信息公开目录中查阅，也可以到${organ.name}政务公开窗口查阅。`, legalBasis: null, fileNames: {},
  };
}

const LEFT_OUT = [{ part: '身份证号码、银行账号和住址', ground: 'DENIED.THIRD_PARTY', reason: '属于个人隐私，公开会损害第三方合法权益' }] as const;
const CLEARED = { opinion: '未发现国家秘密、工作秘密和敏感信息。', form: { reviewed: '拟发布文字及全部文件', stateSecrets: 'none', workSecrets: 'none', sensitive: 'none' } } as const;

/** The command of a move with what is given; null for the text, which has a way of its own. */
export function commandOf(act: ReleaseMove['act'], scene: ReleaseScene): { readonly command: ReleaseCommand; readonly input: object } | null {
  const { place, today, onFile, label } = scene;
  const inPart = onFile !== null;
  switch (act) {
    case 'write': return null;
    case 'assign': return { command: 'ASSIGN', input: { unitId: place.unitIds[0]!, officerId: place.staff.officers[0]!.personId } };
    case 'evaluate': return { command: 'EVALUATE', input: {
      scope: isExpropriation(label) ? ['21-land'] : [], circumstances: onFile ? '此前不予公开的部分可以区分处理，其余内容可以公开。' : '多人申请同一信息。',
      ...(onFile ? { withheldBefore: { ground: groundOf(onFile), lastOn: onFile.lastOn } } : {}),
    } };
    case 'consult': return { command: 'CONSULT_THIRD_PARTY', input: { party: { name: '丰城市剑邑城市建设投资有限公司', contact: '丰城市剑光街道' }, interest: 'trade-secret', information: `${label}中涉及该公司的内容` } };
    case 'receive': return { command: 'RECORD_RECEIPT', input: { consultationId: '1', mode: 'direct' } };
    case 'consent': return { command: 'RECORD_CONSULTATION_ANSWER', input: { consultationId: '1', answer: 'CONSENTED' } };
    case 'propose-release': return { command: 'PROPOSE', input: { decision: inPart ? 'release-in-part' : 'release', reasons: '多人申请同一信息，内容可以向社会公开。', ...(inPart ? { leftOut: LEFT_OUT } : {}) } };
    case 'propose-not-now': return { command: 'PROPOSE', input: { decision: 'not-now', reasons: '相关程序尚未终结，公开可能影响办理。', ground: 'DENIED.PROCESS', lookAgainOn: addMonths(today, 6) } };
    case 'clear': return { command: 'CLEAR_SECRECY', input: CLEARED };
    case 'agree': return { command: 'AGREE', input: { opinion: '事实清楚，依据充分，同意。' } };
    case 'decide': return { command: 'DECIDE', input: {} };
    case 'publish': return { command: 'PUBLISH', input: {} };
    case 'withdraw': return { command: 'WITHDRAW_PUBLICATION', input: { because: 'content-wrong', reason: '附图与批准文件不符。', notice: '本信息因附图有误已撤下，更正后将重新公开。' } };
    default: throw new RangeError(`nobody knows how to ${String(act satisfies never)}`);
  }
}
