import { by, inReview } from '../../../../test/support/scenario.js';
import { answersFor } from '../../questions.js';
import { requestV1 } from '../definition.js';

const NOT_EXIST = { elements: { searchStatement: '经检索未找到' } };
const resting = (...evidence: string[]) => answersFor('UNABLE.NOT_HELD.NOT_EXIST').map((each) => (each.question === 'holding' ? { ...each, evidence } : each));
const searched = () => inReview(requestV1, '2026-03-02').does('RECORD_SEARCH', { systems: '公文系统', places: '档案室', keywords: '征地', result: '未检索到' });

describe('answers rest on what is in the case file', () => {
  test('by its name there; whether a file exists is known to those who keep files', () => {
    searched().does('PROPOSE_OUTCOME', { answers: resting('search:1', 'attachment:3f2a'), ...NOT_EXIST }).expectFacts({ proposal: { outcome: 'UNABLE.NOT_HELD.NOT_EXIST' } });
  });

  test.each(['search:2', 'search:0', 'consultation:1', 'correction:1', 'conversation:1', 'reasons', 'fee', 'attachment:', 'hearsay'])('%s is not there', (evidence) => {
    searched().refuses('PROPOSE_OUTCOME', 'evidenceOnFile', { answers: resting(evidence), ...NOT_EXIST });
  });

  test('the adviser’s, too', () => {
    searched().does('PROPOSE_OUTCOME', { answers: resting('search:1'), ...NOT_EXIST }).does('SUBMIT_FOR_REVIEW', {}).does('CLEAR_SECRECY', { opinion: '不涉密' }, by('secrecy'))
      .refuses('AGREE', 'evidenceOnFile', { opinion: '合法', answers: resting('search:7') }, by('adviser'));
  });
});
