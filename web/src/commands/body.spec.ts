import { bodyOf, initialOf, missingFields } from './body.js';
import type { Field } from './field.js';

const label = { zh: '项', en: 'field' };
const fields: readonly Field[] = [
  { name: 'party.name', kind: 'line', max: 200, label }, { name: 'party.contact', kind: 'line', max: 300, label, optional: true },
  { name: 'interest', kind: 'choice', choices: () => [], label }, { name: 'grounds', kind: 'text', max: 100, label, when: ({ interest }) => interest === 'other' },
  { name: 'joint', kind: 'flag', label }, { name: 'pages', kind: 'number', label, optional: true },
];

describe('the body of a command', () => {
  it('nests members, leaves out what is empty, and trims', () => {
    expect(bodyOf(fields, { 'party.name': ' 某公司 ', 'party.contact': ' ', interest: 'other', grounds: '理由', joint: false, pages: undefined }, '2026-03-02'))
      .toEqual({ party: { name: '某公司' }, interest: 'other', grounds: '理由', joint: false, on: '2026-03-02' });
  });

  it('does not send what is hidden', () => {
    expect(bodyOf(fields, { 'party.name': '某公司', interest: 'trade-secret', grounds: '旧的', joint: true })).toEqual({ party: { name: '某公司' }, interest: 'trade-secret', joint: true });
  });

  it('asks for what is shown and not optional', () => {
    expect(missingFields(fields, initialOf(fields))).toEqual(['party.name', 'interest']);
    expect(missingFields(fields, { 'party.name': 'x', interest: 'other', grounds: ' ' })).toEqual(['grounds']);
  });

  it('lets two fields, of which one is shown, fill in the same member', () => {
    const ways: readonly Field[] = [
      { name: 'carrier', kind: 'line', max: 100, label, initial: '中国邮政', when: ({ mode }) => mode === 'post' }, { name: 'organ', member: 'carrier', kind: 'line', max: 100, label, when: ({ mode }) => mode === 'organ' },
    ];
    expect(bodyOf(ways, { ...initialOf(ways), mode: 'post' })).toEqual({ carrier: '中国邮政' });
    expect(missingFields(ways, { ...initialOf(ways), mode: 'organ' })).toEqual(['organ']);
    expect(bodyOf(ways, { ...initialOf(ways), mode: 'organ', organ: '市水利局' })).toEqual({ carrier: '市水利局' });
  });

  it('takes several texts without the empty ones, and asks for as many as are needed', () => {
    const matters: readonly Field[] = [{ name: 'matters', kind: 'lines', min: 2, most: 20, max: 500, label }];
    expect(bodyOf(matters, { matters: [' 一 ', '', '二', '  '] })).toEqual({ matters: ['一', '二'] });
    expect(missingFields(matters, { matters: ['一', ' '] })).toEqual(['matters']);
    expect(missingFields(matters, initialOf(matters))).toEqual(['matters']);
    expect(missingFields(matters, { matters: ['一', '二'] })).toEqual([]);
  });
});
