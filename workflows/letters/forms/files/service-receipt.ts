import type { LetterFacts } from '../../facts.js';
import { given, known, type Piece } from '../../wording/runs.js';
import { dateText } from '../../wording/dates.js';
import { sheet } from '../blocks.js';
import { form, requestNumber } from '../frame.js';
import { documentTitle } from './file-facts.js';

type Service = NonNullable<LetterFacts['service']>;

/** The modes of I235, electronic service (ARL 22), and the reply on the spot (Art. 33 ¶1). */
const MODES: Readonly<Record<Service['mode'], string>> = {
  direct: '直接送达', post: '邮寄送达（邮政企业）', electronic: '电子送达', 'through-organ': '委托其他行政机关送达', 'on-the-spot': '当场送达',
};

/** Printed before anything was served: the handler ticks the way it went. */
const TO_TICK = (['direct', 'post', 'through-organ', 'electronic'] as const).map((mode) => `□${MODES[mode]}`).join('　');

/** 30. 送达回证: who, when, how. The day of signature or of posting stops the organ's clock (I235). */
export const SERVICE_RECEIPT = form({
  key: 'service-receipt', version: 1, document: 30, audience: 'internal', sign: null, title: '送达回证',
  label: { zh: '送达回证', en: 'receipt of service' },
  blocks: ({ facts, subject }) => [sheet('service', '送达', [
    ['登记编号', requestNumber(facts)], ['送达文书', documentTitle(subject, facts)], ['文号', subject.document?.docNumber ?? '', 1],
    ['受送达人', known(facts.applicant.name, 'applicant.name', '受送达人姓名或者名称')], ['送达地址', addressOf(facts)], ['送达方式', facts.service ? MODES[facts.service.mode] : TO_TICK],
    ['送达日期（交邮、签收或者发送日期）', dateOr(facts.service?.servedOn), 1], ['邮件号码', facts.service?.trackingNumber ?? '', 1], ['受送达人收到日期', dateOr(facts.service?.receivedOn), 1],
    ['网上申请行政复议渠道', reconsiderationLink(facts)],
    ['受送达人签名或者盖章', '', 3], ['代收人签名及与受送达人关系', '', 2], ['拒收或者退回情况', '', 2], ['送达人签名', '', 2],
  ])],
});

/** Where it goes: for electronic service the e-mail address, else the postal one. */
function addressOf({ applicant, service }: LetterFacts): Piece {
  const address = service?.mode === 'electronic' ? applicant.email : applicant.address;
  if (service?.mode === 'direct' || service?.mode === 'on-the-spot') return given(address) ? address : '本机关办公场所';
  return known(address, 'applicant.address', '送达地址');
}

/** Told with electronic service (ARL 22). While the way is still to be ticked, the organ's own address stands there for that case. */
function reconsiderationLink({ service, organ }: LetterFacts): Piece {
  if (!service) return organ.reconsiderationLink ? `电子送达时告知：${organ.reconsiderationLink}` : '';
  if (service.mode !== 'electronic') return '不适用';
  return known(service.reconsiderationLink ?? organ.reconsiderationLink, 'organ.reconsiderationLink', '网上申请行政复议的网址');
}

/** The day, or a blank to be written in. */
const dateOr = (date: string | null | undefined): string => (date ? dateText(date) : '');
