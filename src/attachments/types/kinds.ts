import type { Bilingual } from '../../platform/errors/bilingual.js';

export type Kind = 'pdf' | 'docx' | 'xlsx' | 'pptx' | 'doc' | 'xls' | 'ppt' | 'ofd' | 'text' | 'csv' | 'jpeg' | 'png' | 'tiff' | 'zip';

export interface KindOfFile {
  readonly mediaType: string;
  /** The first is given to a name that has none. */
  readonly extensions: readonly string[];
  readonly label: Bilingual;
}

const OOXML = 'application/vnd.openxmlformats-officedocument';

/** Every kind of file that is accepted. All else is refused. */
export const KINDS: Readonly<Record<Kind, KindOfFile>> = {
  pdf: { mediaType: 'application/pdf', extensions: ['pdf'], label: { zh: 'PDF 文档', en: 'a PDF document' } },
  docx: { mediaType: `${OOXML}.wordprocessingml.document`, extensions: ['docx'], label: { zh: 'Word 文档（docx）', en: 'a Word document (docx)' } },
  xlsx: { mediaType: `${OOXML}.spreadsheetml.sheet`, extensions: ['xlsx'], label: { zh: 'Excel 工作簿（xlsx）', en: 'an Excel workbook (xlsx)' } },
  pptx: { mediaType: `${OOXML}.presentationml.presentation`, extensions: ['pptx'], label: { zh: 'PowerPoint 演示文稿（pptx）', en: 'a PowerPoint presentation (pptx)' } },
  doc: { mediaType: 'application/msword', extensions: ['doc', 'wps'], label: { zh: 'Word 97–2003 文档（doc、wps）', en: 'a Word 97–2003 document (doc, wps)' } },
  xls: { mediaType: 'application/vnd.ms-excel', extensions: ['xls', 'et'], label: { zh: 'Excel 97–2003 工作簿（xls、et）', en: 'an Excel 97–2003 workbook (xls, et)' } },
  ppt: { mediaType: 'application/vnd.ms-powerpoint', extensions: ['ppt', 'dps'], label: { zh: 'PowerPoint 97–2003 演示文稿（ppt、dps）', en: 'a PowerPoint 97–2003 presentation (ppt, dps)' } },
  ofd: { mediaType: 'application/ofd', extensions: ['ofd'], label: { zh: 'OFD 版式文档', en: 'an OFD document' } },
  text: { mediaType: 'text/plain', extensions: ['txt'], label: { zh: '纯文本', en: 'plain text' } },
  csv: { mediaType: 'text/csv', extensions: ['csv'], label: { zh: 'CSV 表格', en: 'a CSV table' } },
  jpeg: { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'], label: { zh: 'JPEG 图片', en: 'a JPEG image' } },
  png: { mediaType: 'image/png', extensions: ['png'], label: { zh: 'PNG 图片', en: 'a PNG image' } },
  tiff: { mediaType: 'image/tiff', extensions: ['tif', 'tiff'], label: { zh: 'TIFF 图片', en: 'a TIFF image' } },
  zip: { mediaType: 'application/zip', extensions: ['zip'], label: { zh: 'ZIP 压缩包', en: 'a ZIP archive' } },
};

const BY_EXTENSION: ReadonlyMap<string, Kind> = new Map(
  (Object.entries(KINDS) as [Kind, KindOfFile][]).flatMap(([kind, { extensions }]) => extensions.map((extension) => [extension, kind] as const)),
);

/** What a name claims to be; undefined for what is not accepted. */
export function kindOfExtension(extension: string): Kind | undefined {
  return BY_EXTENSION.get(extension);
}

/** All extensions that are accepted. */
export const EXTENSIONS: readonly string[] = [...BY_EXTENSION.keys()];
