import type { SearchEntry } from '../../../request/v1/proposal.js';
import type { LetterFacts } from '../../facts.js';
import type { Sheet } from '../../letter.js';
import { day, gap, given, known } from '../../wording/runs.js';
import { sheet } from '../blocks.js';
import { form, requestNumber } from '../frame.js';
import { personName } from './file-facts.js';

/** 33. 检索记录: systems, places, words, day and person of every search. The organ bears the burden of proof (Art. 36(4); SPC8). */
export const SEARCH_RECORD = form({
  key: 'search-record', version: 1, document: 33, audience: 'internal', sign: null, title: '政府信息检索记录',
  label: { zh: '检索记录', en: 'search record' },
  blocks: ({ facts }) => [
    sheet('request', '申请', [['登记编号', requestNumber(facts)], ['检索的信息', known(facts.request.content, 'request.content', '申请内容')], ['承办科室', known(facts.unit, 'unit', '承办科室')]]),
    ...(facts.searches.length === 0 ? [sheet('search:1', '检索', [['检索情况', gap('searches', '检索记录（系统、地点、关键词、日期、检索人）')]])] : facts.searches.map((each, i) => searchSheet(facts, each, i + 1))),
    sheet('signature', '签名', [['检索人签名', '', 2], ['复核人签名', '', 2]]),
  ],
});

function searchSheet(facts: LetterFacts, { systems, places, keywords, period, result, on, by }: SearchEntry, n: number): Sheet {
  const name = (field: string) => `searches.${n}.${field}`;
  return sheet(`search:${n}`, `第${n}次检索`, [
    ['检索日期', day(on, name('on'), '检索日期')], ['检索人', personName(facts, by, '检索人')], ['检索的系统', known(systems, name('systems'), '检索的系统')],
    ['检索的地点', known(places, name('places'), '检索的地点')], ['检索关键词', known(keywords, name('keywords'), '检索关键词')], ['检索的年度范围', given(period) ? period : '不限'],
    ['检索结果', known(result, name('result'), '检索结果')],
  ]);
}
