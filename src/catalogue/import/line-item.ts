import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import type { FieldFault } from '../../platform/errors/general-errors.js';
import { ChoiceField, CivilDateField, TextField } from '../../platform/http/fields.js';
import { faults } from '../../platform/http/validation.js';
import { faultsOf, TEXT_RULES } from '../editing/item-checks.js';
import type { NewItem } from '../editing/new-item.js';
import { THEME_IDS, themeOf } from '../themes.js';

/** A line of an import: an item that is public already, somewhere else. */
export class ImportLine {
  @TextField({ max: 60, line: true, doc: 'Its id in the system of origin' }) id: string;
  @TextField({ max: 120, line: true, doc: 'Name, short name or code of the organ' }) organ: string;
  @TextField({ ...TEXT_RULES.title }) title: string;
  @TextField({ ...TEXT_RULES.docNumber, optional: true }) docNumber?: string;
  @CivilDateField({ optional: true }) documentDate?: string;
  @CivilDateField({ doc: 'When it was published' }) publishedOn: string;
  @ChoiceField(THEME_IDS) theme: string;
  @TextField({ ...TEXT_RULES.topicLabel, optional: true }) topicLabel?: string;
  @TextField({ ...TEXT_RULES.summary, optional: true }) summary?: string;
  @TextField({ ...TEXT_RULES.body, optional: true }) body?: string;
  @TextField({ ...TEXT_RULES.legalBasis, optional: true, doc: 'The article of its theme unless given' }) legalBasis?: string;
  @TextField({ max: 1_000, line: true, optional: true, doc: 'Address where it is published' }) url?: string;
  @TextField({ max: 200, line: true, optional: true, doc: 'Gazette, newspaper or place where it is published' }) place?: string;
}

export interface ImportedItem {
  readonly sourceId: string;
  readonly publishedOn: CivilDate;
  readonly item: NewItem;
}

/**
 * Reads an item from the members of a line, and names everything that is wrong with it.
 * @param organOf finds the organ that a name means
 */
export function lineItem(fields: Readonly<Record<string, unknown>>, organOf: (name: string) => string | undefined, today: CivilDate): ImportedItem | readonly FieldFault[] {
  const line = plainToInstance(ImportLine, fields, { exposeUnsetFields: false });
  const wrong = faults(validateSync(line, { whitelist: true, forbidNonWhitelisted: true }));
  if (wrong.length > 0) return wrong;
  const { id, organ, publishedOn, url, place, legalBasis, ...rest } = line;
  const organId = organOf(organ);
  const item: NewItem = {
    ...rest, organId: organId ?? '', elsewhere: url || place ? { url: url ?? null, place: place ?? null } : null,
    legalBasis: legalBasis ?? `《中华人民共和国政府信息公开条例》${themeOf(line.theme)!.article.zh}`,
  };
  const all = [
    ...(organId === undefined ? [{ pointer: '#/organ', message: { zh: '没有对应的机关', en: 'No organ is known by this name' } }] : []),
    ...(publishedOn > today ? [{ pointer: '#/publishedOn', message: { zh: '公开日期不能晚于今天', en: 'must not lie in the future' } }] : []),
    ...faultsOf(item),
  ];
  return all.length > 0 ? all : { sourceId: id, publishedOn, item };
}
