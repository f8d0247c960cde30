import type { PublicationFile, ReleaseContext } from '../context.js';
import type { FilePurpose } from '../payloads.js';
import { type AnyStep, refuse, step } from '../step.js';
import { mayChange } from './publication-rules.js';

const MAX_FILES = 200;

/** Text and bytes are kept outside; the case keeps what was done, and the hash. */
const revise = step({
  type: 'REVISE_TEXT', label: { zh: '修改拟发布文字', en: 'revise the text' }, basis: ['Art. 24'],
  standing: ({ context }) => [mayChange(context)],
  apply: (_context, { version, hash }) => ({ draft: { version, hash } }),
  sample: ({ context }) => ({ version: (context.draft?.version ?? 0) + 1, hash: 'b'.repeat(64) }),
});

const attach = step({
  type: 'ATTACH_FILE', label: { zh: '添加文件', en: 'attach a file' }, basis: ['Art. 24'], dated: 'free',
  content: ({ context }, { purpose }) => [
    context.files >= MAX_FILES && refuse('tooManyFiles', undefined, `一件的文件最多${MAX_FILES}个。`, `At most ${MAX_FILES} files a case.`),
    purpose === 'publication' && mayChange(context),
  ],
  apply: (context, { purpose, attachmentId, sha256 }) => ({ files: context.files + 1, ...changed(purpose, [...without(context, attachmentId), { attachmentId, sha256 }]) }),
  sample: () => ({ attachmentId: 'attachment-1', purpose: 'evidence', sha256: 'a'.repeat(64), size: 1, mediaType: 'application/pdf' }),
});

const withdraw = step({
  type: 'WITHDRAW_FILE', label: { zh: '撤下文件', en: 'withdraw a file' }, basis: ['Art. 24'], dated: 'free',
  content: ({ context }, { purpose }) => [purpose === 'publication' && mayChange(context)],
  apply: (context, { purpose, attachmentId }) => changed(purpose, without(context, attachmentId)),
  sample: () => ({ attachmentId: 'attachment-1', purpose: 'evidence', reason: '误传' }),
});

const changed = (purpose: FilePurpose, enclosures: readonly PublicationFile[]): Partial<ReleaseContext> => (purpose === 'publication' ? { enclosures } : {});

const without = ({ enclosures }: ReleaseContext, id: string): readonly PublicationFile[] => enclosures.filter(({ attachmentId }) => attachmentId !== id);

const overrideLeak = step({
  type: 'OVERRIDE_LEAK', label: { zh: '批准外发检查放行', en: 'let a finding of the release check pass' }, basis: ['Art. 17'], dated: 'free',
  content: (_facts, { reason }) => [!reason.trim() && refuse('reasonNeeded', undefined, '请说明放行理由。', 'Say why it may pass.')],
  apply: () => ({}),
  sample: () => ({ attachmentId: 'attachment-1', finding: 'metadata', reason: '单位名称，可以公开' }),
});

export const FILES: readonly AnyStep[] = [revise, attach, withdraw, overrideLeak];
