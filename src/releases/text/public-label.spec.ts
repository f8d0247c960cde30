import { by, evaluated, RELEASE } from '../../../test/support/release-scenario.js';
import { publicLabel } from './public-label.js';

const renamed = { topicId: 'topic', label: '张三家的征地补偿', reason: '改名' };

test('what the topic was called when it was proposed is what the public reads, whatever it is called later', () => {
  const proposed = evaluated().does('PROPOSE', RELEASE);
  const { label } = proposed.context;
  expect(publicLabel(proposed.does('FOLLOW_TOPIC', renamed, by('system')).context)).toBe(label);
  expect(publicLabel(evaluated().does('FOLLOW_TOPIC', renamed, by('system')).context)).toBe(renamed.label);
  expect(publicLabel(proposed.does('RECALL_PROPOSAL', { reason: '有误' }).context)).toBe(renamed.label);
});
