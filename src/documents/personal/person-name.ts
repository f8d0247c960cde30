/** Names of programs and accounts that programs write where an author should be. */
const PROGRAMS = /^(?:un-?named|unknown|user|users?\d*|admin(?:istrator)?|administrateur|root|owner|author|default|test|guest|pc|microsoft(?:®)?(?: office)?(?: user| word| excel)?(?: for .*)?|windows(?: user| 用户)?|office|微软(?:用户|中国)?|用户|管理员|系统管理员|作者|未知|wps(?: office)?(?:_\d+)?|kingsoft.*|金山.*|apache poi|openpyxl|python-docx|xlsxwriter|exceljs|sheetjs|docx4j|aspose.*|spire\..*|libreoffice.*|openoffice.*|acrobat.*|adobe.*|pdfium|chrome|skia.*|lenovo|dell|hp|asus|acer|thinkpad|huawei|honor|xp|win(?:7|10|11)|deep(?:bbs|in).*|雨林木风|番茄花园|系统之家|sky123\.org|china)$/i;

/** How names of offices end. */
const OFFICES = /(?:政府|人民政府|委员会|局|厅|部|办|办公室|中心|处|科|室|院|站|所|队|公司|街道|镇|乡|机关|委|大队|支队|法院|检察院|银行|学校|大学)$/;

/** Whether what stands as an author may be somebody's name: not empty, not a program, not an office. */
export function mayBePerson(name: string): boolean {
  const text = name.normalize('NFKC').trim();
  if (text === '' || !/\p{L}/u.test(text)) return false;
  if (PROGRAMS.test(text)) return false;
  // 处 and 科 end names of offices, not of people; a name of two or three characters that ends in one of them may be either.
  return !(OFFICES.test(text) && Array.from(text).length > 3);
}
