import { CatalogueEditor, type Publication } from '../../src/catalogue/editing/catalogue-editor.js';
import type { NewItem } from '../../src/catalogue/editing/new-item.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { StoredFiles } from '../../src/platform/storage/stored-files.js';
import { ORGANS, type Office } from './office.js';

export const REG_44 = '《中华人民共和国政府信息公开条例》第四十四条第一款';

/** An item that could be published; `over` replaces what matters to the test. */
export function newItem(over: Partial<NewItem> = {}): NewItem {
  return {
    organId: ORGANS.land, title: '关于丰城市2023年度第三批次城市建设用地的批复', docNumber: '赣自然资征〔2023〕45号', documentDate: '2023-11-20', theme: '21-land',
    topicLabel: '丰城市2023年度第三批次城市建设用地批准文件', summary: '同意征收横岗村集体土地12.5公顷。',
    body: '你市报送的2023年度第三批次城市建设用地材料收悉。\n同意将横岗村集体农用地12.5公顷转为建设用地并办理征收手续。', legalBasis: REG_44, ...over,
  };
}

/** Publishes in a transaction of its own. */
export function publish(office: Office, over: Partial<NewItem> = {}, on = office.time.today()): Promise<Publication> {
  return office.app.get(UnitOfWork).run((tx) => office.app.get(CatalogueEditor).publish(tx, newItem(over), { by: 'head', on }));
}

/** A stored file with this text, as a publisher names it. */
export async function storedFile(office: Office, text: string, name = '批复.txt', mediaType = 'text/plain'): Promise<NonNullable<NewItem['files']>[number]> {
  const { id } = await office.app.get(StoredFiles).put(Buffer.from(text), { provisional: true });
  return { fileId: id, name, mediaType, text };
}
