import type { ProblemError } from '../api/problem.js';
import { language } from '../i18n/language.js';
import { inBrackets } from '../i18n/punctuation.js';
import { basisInWords } from '../names/basis.js';

export interface ToldProblem {
  readonly kind: 'error' | 'forbidden' | 'offline';
  readonly title: string;
  readonly what: string;
  /** The same again may do. */
  readonly again: boolean;
}

const OWN = {
  offline: {
    zh: { title: '连不上服务器', what: '请检查网络。已填写的内容仍在，恢复后可以继续。' },
    en: { title: 'The server cannot be reached', what: 'Check the network. What you typed is still here; go on when the line is back.' },
  },
  client: {
    zh: { title: '页面出错', what: '请重新打开本页面；仍然出错的，请告知管理员：' },
    en: { title: 'The page failed', what: 'Open it again; if it fails again, tell the administrator: ' },
  },
} as const;

/** What a problem is called, and what to do about it. */
export function problemText(problem: ProblemError): ToldProblem {
  if (problem.code === 'offline') return { kind: 'offline', again: true, ...OWN.offline[language.value] };
  if (problem.code === 'client') {
    const { title, what } = OWN.client[language.value];
    return { kind: 'error', again: true, title, what: what + problem.detail };
  }
  const rules = problem.refusals.map(({ message, article }) => {
    const basis = basisInWords(article, language.value);
    return basis ? `${message}${inBrackets(basis)}` : message;
  });
  // The rules say the same with their articles.
  const detail = rules.length > 0 && problem.refusals.reduce((rest, { message }) => rest.replace(message, ''), problem.detail).trim() === '' ? '' : problem.detail;
  const faults = problem.faults.map(({ message }) => message);
  const instance = problem.status >= 500 ? [problem.body.instance ?? ''] : [];
  return {
    kind: problem.status === 403 ? 'forbidden' : 'error', again: problem.passing || problem.stale,
    title: problem.title, what: [detail, ...rules, ...faults, ...instance].filter(Boolean).join('\n'),
  };
}
