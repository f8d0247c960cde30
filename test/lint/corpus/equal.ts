import type { EqualReply, PublishedItem } from '../../../workflows/letters/facts.js';
import { correct, defect, type Specimen } from './specimen.js';

const earlier = (over: Partial<EqualReply> = {}): Partial<{ equalReplies: readonly EqualReply[] }> =>
  ({ equalReplies: [{ number: '丰自然资公开收〔2025〕88号', organ: '丰城市自然资源局', sameOrgan: true, outcome: 'GRANTED.PROVIDED', on: '2025-11-20', ...over }] });

const PUBLIC: { publishedItems: readonly PublishedItem[] } = { publishedItems: [{ title: '横岗村征地补偿安置方案', indexNumber: 'zrzy-202511-00003', on: '2025-11-20' }] };

/** Other requests for the same information, and how they were answered. */
export const EQUAL: readonly Specimen[] = [
  defect('equal-denied-after-granted', '相同信息此前已予公开，本件拟不予公开', 'reply:DENIED.PROCESS', { facts: earlier() }, 'equal-request-outcome'),
  defect('equal-granted-after-denied', '相同信息此前不予公开，本件拟公开', 'reply:GRANTED.PROVIDED', { facts: earlier({ outcome: 'DENIED.INTERNAL' }) }, 'equal-request-outcome'),
  defect('equal-other-ground', '两次不予公开的依据不同', 'reply:DENIED.PROCESS', { facts: earlier({ outcome: 'DENIED.INTERNAL' }) }, 'equal-request-outcome'),
  defect('equal-denied-elsewhere-granted', '其他机关已予公开', 'reply:DENIED.PROCESS', { facts: earlier({ organ: '丰城市水利局', sameOrgan: false }) }, 'equal-request-outcome'),
  defect('equal-not-exist-after-granted', '本机关公开过的信息，本件称不存在', 'reply:UNABLE.NOT_HELD.NOT_EXIST', { facts: earlier() }, 'equal-request-outcome'),
  correct('equal-as-before', '与此前一致', 'reply:DENIED.PROCESS', { facts: earlier({ outcome: 'DENIED.PROCESS' }) }),
  correct('equal-granted-otherwise', '都予以公开，只是提供方式不同', 'reply:GRANTED.TOLD_HOW', { facts: earlier() }),
  correct('equal-public-since', '此前不予公开，现已主动公开', 'reply:GRANTED.ALREADY_PUBLIC', { facts: earlier({ outcome: 'DENIED.PROCESS' }) }),
  correct('equal-not-this-organ', '其他机关公开，本机关不负责公开', 'reply:UNABLE.NOT_HELD.NOT_THIS_ORGAN', { facts: earlier({ organ: '丰城市水利局', sameOrgan: false }) }),
  correct('equal-repeat', '同一申请人重复申请', 'reply:NOT_PROCESSED.REPEAT', { facts: earlier() }),
  correct('equal-after-lapse', '此前的申请逾期未补正，没有实体答复', 'reply:GRANTED.PROVIDED', { facts: earlier({ outcome: 'OTHER.CORRECTION_LAPSED' }) }),
  defect('equal-denied-though-public', '目录中已经公开，本件拟不予公开', 'reply:DENIED.PROCESS', { facts: PUBLIC }, 'published-item-outcome'),
  defect('equal-not-exist-though-public', '目录中已经公开，本件称不存在', 'reply:UNABLE.NOT_HELD.NOT_EXIST', { facts: PUBLIC }, 'published-item-outcome'),
  correct('equal-public-told', '目录中已经公开，本件告知获取途径', 'reply:GRANTED.ALREADY_PUBLIC', { facts: PUBLIC }),
  correct('equal-repeat-though-public', '重复申请', 'reply:NOT_PROCESSED.REPEAT', { facts: PUBLIC }),
];
