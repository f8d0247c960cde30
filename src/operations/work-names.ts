import type { Bilingual } from '../platform/errors/bilingual.js';

/** What kinds of background work are called where an administrator reads them. A kind without a name is shown by its word. */
export const WORK_NAMES: Readonly<Record<string, Bilingual>> = {
  'render-letter': { zh: '生成文书文件', en: 'Printing letters' },
  'tell-delivery': { zh: '登记送达结果', en: 'Recording deliveries' },
  'send-mail': { zh: '发送电子邮件', en: 'Sending e-mail' },
  'make-dossier': { zh: '制作案卷', en: 'Making case files' },
  'expire-dossier': { zh: '清理到期案卷', en: 'Removing old case files' },
  'scan-attachment': { zh: '附件病毒扫描', en: 'Scanning files for viruses' },
  'extract-attachment-text': { zh: '提取附件文字', en: 'Reading the text of files' },
  'check-release': { zh: '公开前泄密检查', en: 'Checking files that go out' },
  'weigh-topic': { zh: '专题需求评估', en: 'Weighing topics' },
  'weigh-all-topics': { zh: '重新评估全部专题', en: 'Weighing all topics' },
  'detect-same': { zh: '相同信息识别', en: 'Finding equal requests' },
  'read-again': { zh: '重建相同信息索引', en: 'Reading all requests again' },
};
