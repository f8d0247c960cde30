const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** Media types that are looked into. */
export const MEDIA = {
  pdf: 'application/pdf',
  docx: `${OFFICE}.wordprocessingml.document`,
  dotx: `${OFFICE}.wordprocessingml.template`,
  docm: 'application/vnd.ms-word.document.macroenabled.12',
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  xltx: `${OFFICE}.spreadsheetml.template`,
  xlsm: 'application/vnd.ms-excel.sheet.macroenabled.12',
  text: 'text/plain',
  csv: 'text/csv',
  jpeg: 'image/jpeg',
  png: 'image/png',
  tiff: 'image/tiff',
} as const;

export type DocumentKind = 'pdf' | 'docx' | 'xlsx' | 'text' | 'jpeg' | 'png' | 'tiff';

const KINDS: Readonly<Record<string, DocumentKind>> = {
  [MEDIA.pdf]: 'pdf', [MEDIA.docx]: 'docx', [MEDIA.dotx]: 'docx', [MEDIA.docm]: 'docx', [MEDIA.xlsx]: 'xlsx', [MEDIA.xltx]: 'xlsx',
  [MEDIA.xlsm]: 'xlsx', [MEDIA.text]: 'text', [MEDIA.csv]: 'text', [MEDIA.jpeg]: 'jpeg', 'image/jpg': 'jpeg', [MEDIA.png]: 'png', [MEDIA.tiff]: 'tiff',
};

/** What kind of document a media type names, or null for one that is not looked into. Parameters and case do not matter. */
export function kindOf(mediaType: string): DocumentKind | null {
  const type = mediaType.split(';')[0]!.trim().toLowerCase();
  return Object.hasOwn(KINDS, type) ? KINDS[type]! : null;
}
