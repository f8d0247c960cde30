import { by, dated, decided, evaluated, NOT_NOW, publication, RELEASE, reviewed } from '../../../../test/support/release-scenario.js';

const refusedWith = (reasonable: boolean) => evaluated().does('CONSULT_THIRD_PARTY', { partyId: 'p1', interest: 'trade-secret', information: '评估报告' })
  .does('RECORD_CONSULTATION_ANSWER', { consultationId: '1', answer: 'REFUSED', grounds: '商业秘密', reasonable });
const override = { consultationId: '1', reasons: '不公开将对公共利益造成重大影响' };
const tell = { consultationId: '1', mode: 'post' as const, trackingNumber: 'EA123456789CN' };

describe('a third party that refused (Arts. 15, 32)', () => {
  test('with reasonable grounds: nothing of it is published', () => {
    refusedWith(true).refuses('PROPOSE', 'reasonableRefusal', RELEASE)
      .does('PROPOSE', { decision: 'release-in-part', reasons: '其余可以公开', leftOut: [{ part: '报价明细', ground: 'DENIED.THIRD_PARTY', reason: '商业秘密' }] }).expectState('SECRECY_CHECK');
    refusedWith(true).does('PROPOSE', { ...NOT_NOW, ground: 'DENIED.THIRD_PARTY' }).expectState('LEGALITY_REVIEW');
  });

  test('unless the public interest prevails; and it is told in writing of content and reasons first', () => {
    const ready = decided(refusedWith(true).does('OVERRIDE_PUBLIC_INTEREST', override)).expectTask('notify-third-party', 'handling-officer');
    ready.refuses('PUBLISH', 'thirdPartyToldFirst', { itemId: 'item' }).refuses('NOTIFY_THIRD_PARTY', 'trackingNumber', { consultationId: '1', mode: 'post' }).refuses('NOTIFY_THIRD_PARTY', 'noOverride', { ...tell, consultationId: '2' })
      .does('NOTIFY_THIRD_PARTY', tell).expectFacts({ consultations: [{ override: { because: 'public-interest', told: { on: '2026-01-05', trackingNumber: 'EA123456789CN' } } }] }).expectNoTask('notify-third-party')
      .refuses('NOTIFY_THIRD_PARTY', 'noOverride', tell).does('PUBLISH', { itemId: 'item' }).expectState('PUBLISHED');
  });

  test('on unreasonable grounds: it bars nothing, and is told all the same', () => {
    const ready = decided(refusedWith(false)).expectFacts({ consultations: [{ override: { because: 'unreasonable-refusal', told: null } }] }).refuses('PUBLISH', 'thirdPartyToldFirst', { itemId: 'item' });
    ready.does('NOTIFY_THIRD_PARTY', { ...tell, mode: 'direct' }).does('PUBLISH', { itemId: 'item' });
  });

  test('a decision not to publish, or a proposal taken back, decides nothing against it', () => {
    refusedWith(false).does('PROPOSE', RELEASE).does('RECALL_PROPOSAL', { reason: '有误' }).expectFacts({ consultations: [{ override: null }] }).does('PROPOSE', NOT_NOW).expectFacts({ consultations: [{ override: null }] });
  });

  test('nobody is overridden who was not asked, or agreed, or without a reason', () => {
    evaluated().refuses('OVERRIDE_PUBLIC_INTEREST', 'thirdPartyAskedFirst', override);
    refusedWith(true).refuses('OVERRIDE_PUBLIC_INTEREST', 'thirdPartyAskedFirst', { ...override, consultationId: '2' }).refuses('OVERRIDE_PUBLIC_INTEREST', 'reasonNeeded', { ...override, reasons: '' });
    decided(evaluated()).refuses('NOTIFY_THIRD_PARTY', 'noOverride', tell);
  });

  test('it is told of what was decided: neither before nor of a decision that was taken back, for its letter is made with the decision', () => {
    const overridden = refusedWith(true).does('OVERRIDE_PUBLIC_INTEREST', override).refuses('NOTIFY_THIRD_PARTY', 'notInThisState', tell);
    reviewed(overridden.fork()).refuses('NOTIFY_THIRD_PARTY', 'notInThisState', tell);
    const ready = reviewed(overridden).on('2026-01-08').does('DECIDE', { decision: 'release' }, by('leader'));
    ready.refuses('NOTIFY_THIRD_PARTY', 'notBeforeDecision', tell, dated('2026-01-07'));
    ready.does('RECALL_DECISION', { reason: '文字有误' }).refuses('NOTIFY_THIRD_PARTY', 'notInThisState', tell);
  });

  test('a refusal on unreasonable grounds that is entered after the decision on its silence is weighed, and its party told, before publication', () => {
    const silent = evaluated({}, '2026-01-26').does('CONSULT_THIRD_PARTY', { partyId: 'p1', interest: 'trade-secret', information: '评估报告' }).on('2026-02-03').does('RECORD_RECEIPT', { consultationId: '1' }).passes('2026-03-03');
    const refusal = { consultationId: '1', answer: 'REFUSED' as const, grounds: '不想公开', reasonable: false };
    silent.fork().does('PROPOSE', RELEASE).does('RECORD_CONSULTATION_ANSWER', refusal, dated('2026-03-02')).does('CLEAR_SECRECY', { opinion: '可以公开' }, by('secrecy')).refuses('AGREE', 'refusalWeighedFirst', { opinion: '合法' }, by('adviser'));
    const ready = decided(silent).does('RECORD_CONSULTATION_ANSWER', refusal, dated('2026-03-02')).refuses('PUBLISH', 'refusalWeighedFirst', { itemId: 'item' });
    decided(ready.does('RECALL_DECISION', { reason: '第三方已答复' })).expectTask('notify-third-party', 'handling-officer').refuses('PUBLISH', 'thirdPartyToldFirst', { itemId: 'item' });
  });

  test('what was sent to it is on file before the text leaves', () => {
    decided(refusedWith(false)).does('NOTIFY_THIRD_PARTY', { consultationId: '1', mode: 'direct' }).refuses('PUBLISH', 'releaseGate', { itemId: 'item', publication: publication({ leaks: 1 }) });
    expect(by('leader')).toEqual({ by: 'leader' });
  });
});
