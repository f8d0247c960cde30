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
}

export class OrganPatch extends PartialType(OrganBody) {
  @BoolField({ optional: true }) active?: boolean;
}

export class OrganView extends OrganBody {
  @IdField() id: string;
  @BoolField() active: boolean;
  declare parentId: string | null;
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
