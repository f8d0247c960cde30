import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import { CatalogueEditor } from '../../catalogue/editing/catalogue-editor.js';
import { addressOf } from '../../catalogue/items/item.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { Conditions } from '../../requests/list/conditions.js';
import { Names } from '../../requests/list/names.js';
import { stateName } from '../release-states.js';
import { csv } from '../../platform/csv/csv.js';

export interface HandOverFilter {
  readonly from?: CivilDate;
  readonly to?: CivilDate;
  readonly organId?: string;
  readonly within: 'all' | readonly string[];
}

/** What was turned into proactive disclosure, one line each (domain §9.1 no. 34). */
export interface HandOverLine {
  readonly caseId: string;
  readonly title: string;
  readonly indexNumber: string;
  readonly docNumber: string | null;
  readonly basis: string;
  readonly inPart: boolean;
  readonly publisher: string;
  readonly unit: string | null;
  readonly decidedOn: CivilDate | null;
  readonly publishedOn: CivilDate;
  readonly address: string;
  readonly state: string;
}

interface Line { case_id: string; organ_id: string; unit_id: string | null; officer_id: string | null; item_id: string; decision: string | null; decided_on: string | null; published_on: string; state: string }

/** 主动公开移送明细表: what the organs hand over to the authority for publicity after publication. */
@Injectable()
export class HandOverList {
  constructor(private readonly catalogue: CatalogueEditor, private readonly names: Names, private readonly reads: Reads) {}

  /** In the order of publication. */
  async lines({ from, to, organId, within }: HandOverFilter): Promise<HandOverLine[]> {
    const where = new Conditions();
    where.and('published_on IS NOT NULL');
    if (from !== undefined) where.and('published_on >= ?', from);
    if (to !== undefined) where.and('published_on <= ?', to);
    if (within !== 'all') where.oneOf('organ_id', within);
    where.equal('organ_id', organId);
    const rows = await this.reads.query<Line>(
      `SELECT case_id, organ_id, unit_id, officer_id, item_id, decision, decided_on, published_on, state FROM releases ${where.sql} ORDER BY published_on, case_id`, where.params);
    const names = await this.names.of(this.reads, rows);
    const lines: HandOverLine[] = [];
    for (const row of rows) {
      const item = await this.catalogue.get(this.reads, row.item_id);
      lines.push({
        caseId: row.case_id, title: item.title, indexNumber: item.indexNumber, docNumber: item.docNumber, basis: item.legalBasis, inPart: row.decision === 'release-in-part',
        publisher: names.organ(row.organ_id).name, unit: names.unit(row.unit_id)?.name ?? null, decidedOn: row.decided_on, publishedOn: row.published_on, address: addressOf(item), state: row.state,
      });
    }
    return lines;
  }
}

const HEAD = ['序号', '信息名称', '索引号', '文号', '主动公开依据', '公开方式', '发布机关', '承办机构', '决定日期', '发布日期', '公开地址', '状态'];

export function handOverCsv(lines: readonly HandOverLine[]): string {
  return csv(HEAD, lines.map((each, i) => [
    i + 1, each.title, each.indexNumber, each.docNumber, each.basis, each.inPart ? '部分公开' : '全部公开', each.publisher, each.unit, each.decidedOn, each.publishedOn, each.address, stateName(each.state).zh,
  ]));
}
