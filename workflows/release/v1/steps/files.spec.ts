import { assigned, evaluated, reviewed } from '../../../../test/support/release-scenario.js';

const file = (id: string, purpose: 'publication' | 'evidence' = 'publication') => ({ attachmentId: id, purpose, sha256: id.repeat(64).slice(0, 64), size: 1, mediaType: 'application/pdf' });

test('text and files are the unit’s, who are thereby kept from reviewing them', () => {
  evaluated().does('REVISE_TEXT', { version: 1, hash: 'd'.repeat(64) }, { by: 'second' }).does('ATTACH_FILE', file('e'), { by: 'third' }).does('ATTACH_FILE', file('f', 'evidence'), { by: 'clerk' })
    .expectFacts({ draft: { version: 1 }, files: 2, enclosures: [{ attachmentId: 'e' }], handlers: ['officer', 'second', 'third'] }).does('WITHDRAW_FILE', { attachmentId: 'e', purpose: 'publication', reason: '误传' }).expectFacts({ enclosures: [], files: 2 });
});

test('a finding of the release check passes with a reason', () => {
  reviewed(evaluated()).refuses('OVERRIDE_LEAK', 'reasonNeeded', { attachmentId: 'a', finding: 'metadata', reason: ' ' }).does('OVERRIDE_LEAK', { attachmentId: 'a', finding: 'metadata', reason: '单位名称' });
});

test('two hundred files at most', () => {
  const given = assigned();
  for (let i = 1; i <= 200; i += 1) given.does('ATTACH_FILE', file(`${i}`, 'evidence'));
  given.refuses('ATTACH_FILE', 'tooManyFiles', file('more', 'evidence'));
});
