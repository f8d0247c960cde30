/** Files that every case file has, at its root. */
export const NAMES = {
  cover: '00-封面和目录.pdf',
  manifest: 'manifest.json',
  people: 'people.json',
  record: 'record.jsonl',
  sums: 'SHA256SUMS',
  note: '验证说明.txt',
} as const;

/** Folders of a case file, in the order in which they are read. */
export const FOLDERS = {
  request: '01-申请',
  letters: '02-文书',
  attachments: '03-附件',
  review: '04-审查',
  deliveries: '05-送达',
  release: '06-外发检查',
  clocks: '07-期限计算',
} as const;
