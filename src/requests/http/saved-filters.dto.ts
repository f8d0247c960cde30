import { IdField, TextField } from '../../platform/http/fields.js';
import { ListOf, Text } from './views/shown.js';

const QUERY = /^[\w%.=&~*!'()+-]*$/;

export class SavedFilterBody {
  @TextField({ max: 40, line: true, doc: 'One of the same name is replaced' }) name: string;
  @TextField({ max: 1000, line: true, pattern: QUERY, patternMessage: { zh: '不是地址中的查询部分', en: 'is not the query of an address' }, doc: 'The query of the address of the list, as view=unit&days=3' }) query: string;
}

export class SavedFilterPath {
  @IdField() filterId: string;
}

export class SavedFilterView {
  @Text() id: string;
  @Text() name: string;
  @Text('The query of the address of the list') query: string;
}

export class SavedFiltersView {
  @ListOf(() => SavedFilterView, 'The oldest first, 30 at most') items: readonly SavedFilterView[];
}
