import { PartialType } from '@nestjs/swagger';
import { BoolField, ChoiceField, IdField, ListField, TextField } from '../../platform/http/fields.js';
import { ORGAN_KINDS, type OrganKind } from '../roles.js';

export class OrganBody {
  @TextField({ max: 40, line: true, pattern: /^[a-z0-9][a-z0-9-]*$/, doc: 'Short stable name for programs', patternMessage: { zh: '应为小写字母、数字或连字符', en: 'must be small letters, digits or hyphens' } })
  code: string;
  @TextField({ max: 120, line: true }) name: string;
  @TextField({ max: 60, line: true }) shortName: string;
  @ChoiceField(ORGAN_KINDS) kind: OrganKind;
  @TextField({ max: 40, line: true, doc: 'What document numbers begin with, as 丰府办公开' }) docPrefix: string;
  @IdField({ optional: true, doc: 'The organ above it' }) parentId?: string | null;
  @TextField({ max: 120, line: true, doc: 'Named in the remedy paragraph of replies' }) reconsiderationOrgan: string;
  @TextField({ max: 120, line: true, doc: 'Named in the remedy paragraph of replies' }) court: string;
  @TextField({ max: 200, line: true, optional: true, doc: 'Of its disclosure desk, as letters give it' }) address?: string | null;
  @TextField({ max: 6, line: true, optional: true, pattern: /^\d{6}$/, patternMessage: { zh: '应为6位数字', en: 'must be 6 digits' } }) postcode?: string | null;
  @TextField({ max: 40, line: true, optional: true, pattern: /^[0-9+() -]+$/, patternMessage: { zh: '应为电话号码', en: 'must be a phone number' } }) phone?: string | null;
  @TextField({ max: 200, line: true, optional: true, pattern: /^\S+@\S+$/, patternMessage: { zh: '应为电子邮箱地址', en: 'must be an e-mail address' } }) email?: string | null;
  @TextField({ max: 500, line: true, optional: true, pattern: /^https?:\/\/\S+$/, patternMessage: { zh: '应为网址', en: 'must be an address' }, doc: 'Where reconsideration can be filed online (ARL 22)' }) reconsiderationLink?: string | null;
  @TextField({ max: 1_000, optional: true, doc: 'How a fee is paid, as the fee notice says it' }) feePayment?: string | null;
}

export class OrganPatch extends PartialType(OrganBody) {
  @BoolField({ optional: true }) active?: boolean;
}

export class OrganView extends OrganBody {
  @IdField() id: string;
  @BoolField() active: boolean;
  declare parentId: string | null;
  declare address: string | null;
  declare postcode: string | null;
  declare phone: string | null;
  declare email: string | null;
  declare reconsiderationLink: string | null;
  declare feePayment: string | null;
}

export class OrganListView {
  @ListField(() => OrganView, { max: 10_000 }) items: OrganView[];
}

export class UnitBody {
  @TextField({ max: 120, line: true }) name: string;
}

export class UnitPatch extends PartialType(UnitBody) {
  @BoolField({ optional: true }) active?: boolean;
}

export class UnitView extends UnitBody {
  @IdField() id: string;
  @IdField() organId: string;
  @BoolField() active: boolean;
}

export class UnitListView {
  @ListField(() => UnitView, { max: 10_000 }) items: UnitView[];
}

export class OrganPath {
  @IdField() organId: string;
}

export class UnitPath {
  @IdField() unitId: string;
}
