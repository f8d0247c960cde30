import type { ReleaseContext } from '../context.js';
import type { Fault, PublicationCheck } from '../payloads.js';
import { refuse, type Ruling } from '../step.js';

const named = (faults: readonly Fault[], language: 'zh' | 'en'): string => faults.map(({ label }) => label[language]).join(language === 'zh' ? '；' : '; ');

/** What is to be published is there, says what it is, and tells nothing of people. */
export function contentRules(check: PublicationCheck | null): Ruling[] {
  if (check === null) return [nothing()];
  return [
    !check.titled && refuse('titleNeeded', 'Art. 24', '请填写拟发布信息的标题和内容摘要。', 'Give what is to be published a title and a summary.'),
    !check.content && nothing(),
    check.emptyFiles > 0 && refuse('emptyFile', 'Art. 24', `拟发布的文件有${check.emptyFiles}个没有任何内容，请撤下或者更换。`, `${check.emptyFiles} file(s) to be published hold nothing. Withdraw or replace them.`),
    check.personal.length > 0 && personal(check.personal),
  ];
}

const nothing = () => refuse('nothingToPublish', 'Art. 24', '没有拟发布的内容：请填写正文或者添加文件。', 'There is nothing to publish: write a text or add a file.');

export function personal(faults: readonly Fault[]) {
  return refuse('personalData', 'Art. 15', `拟发布的标题、摘要或者正文含有个人信息（${named(faults, 'zh')}），请删除。`, `Title, summary or text hold personal data (${named(faults, 'en')}). Take it out.`);
}

function leakRule({ leaks }: PublicationCheck): Ruling {
  return leaks > 0 && refuse('releaseGate', 'Art. 15; Art. 17', `发布文件的外发检查还有${leaks}项未处理，处理或者经批准放行后方可继续。`, `The release check has ${leaks} open finding(s). Resolve them, or have them let pass, before it goes on.`);
}

/** Nothing goes on, and nothing leaves, while the scan or the release check has something against a file: first while it can still be replaced. */
export function gateRules(check: PublicationCheck): Ruling[] {
  const { uncleared } = check;
  return [
    uncleared > 0 && refuse('filesCleared', undefined, `有${uncleared}个文件尚未完成查毒或者查出病毒，不能发布。`, `${uncleared} file(s) are not scanned yet, or are infected.`),
    leakRule(check),
  ];
}

/** Agreement was given to one text with its files; another one has not been agreed to. */
export function agreedRules({ agreement }: ReleaseContext, check: PublicationCheck | null): Ruling {
  if (!agreement) return refuse('agreementFirst', 'work plan: 合法性审查', '尚未通过合法性审查。', 'It has not passed legality review.');
  return agreement.hash !== (check?.hash ?? null)
    && refuse('changedSinceAgreement', 'work plan: 合法性审查', '拟发布的文字或者文件在合法性审查同意后发生变更，该同意失效，请退回重新提交审查。', 'Text or files changed since the legal agreement, which is void: return it and have it reviewed again.');
}

const DRAFTING = new Set(['EVALUATION', 'THIRD_PARTY_CHECK']);

/** Text and files stand still while they are read, decided on and published. */
export function mayChange({ stage }: ReleaseContext): Ruling {
  return !DRAFTING.has(stage?.name ?? '')
    && refuse('underReview', 'work plan: 合法性审查', '只有评估阶段可以修改拟发布的文字和文件；正在审查或者已经决定的，请先撤回或者由审查人退回。', 'Text and files are changed during the evaluation only. Take the proposal or decision back, or have it returned, first.');
}
