import { Injectable } from '@nestjs/common';
import { addDays, addMonths } from '../../../workflows/clock/civil-date.js';
import { NotFoundError } from '../../platform/errors/general-errors.js';
import { CatalogueCounts } from '../reading/counts.js';
import type { ItemFilter } from '../reading/item-filter.js';
import { PublicCatalogue } from '../reading/public-catalogue.js';
import { themeOf, THEMES } from '../themes.js';
import { entriesPage, homePage, listedPage, type Entry, type ListedPage } from './list-pages.js';
import { chinese, monthText } from '../../platform/web-pages/pieces.js';
import type { View } from '../../platform/web-pages/view.js';
import { WORDS } from './words.js';

const PAGE = 20;
const NEWEST = 6;
const PAGE_NOT_FOUND = { zh: '页面', en: 'page' };

interface Made { readonly body: string }

/** The pages that lead to items: what stands on them, from what is released. Errors: `NotFoundError` for a way that does not exist. */
@Injectable()
export class SitePages {
  constructor(private readonly catalogue: PublicCatalogue, private readonly counts: CatalogueCounts) {}

  async home(view: View, base: string): Promise<Made> {
    const { total, themes } = await this.counts.all();
    const { items } = await this.catalogue.list({}, { limit: NEWEST });
    const publisher = (await this.catalogue.organs()).find(({ kind }) => kind === 'general-office')?.name ?? null;
    return { body: homePage({ view, base, publisher, total, newest: items, themes: themeEntries(view, themes) }) };
  }

  async themes(view: View, base: string): Promise<Made> {
    const { themes } = await this.counts.all();
    return { body: entriesPage({ view, base, path: '/open/themes', title: view.say(WORDS.byTheme), list: themeEntries(view, themes) }) };
  }

  async theme(view: View, base: string, id: string, cursor?: string): Promise<Made> {
    const theme = themeOf(id);
    if (!theme) throw new NotFoundError(PAGE_NOT_FOUND);
    const name = view.say(theme.short);
    const lead = view.language === 'zh' ? `《中华人民共和国政府信息公开条例》${theme.article.zh}：${theme.name.zh}` : `Regulation on Open Government Information, ${theme.article.en}: ${theme.name.en}`;
    return this.listed(view, base, { theme: theme.id }, cursor, { path: `/open/themes/${theme.id}`, section: '/open/themes', sectionTitle: view.say(WORDS.byTheme), title: name, titleText: name, lead });
  }

  async organs(view: View, base: string): Promise<Made> {
    const { organs: counts } = await this.counts.all();
    const list = (await this.catalogue.organs()).filter(({ id }) => counts.has(id)).map(({ id, code, name }) => ({ path: `/open/organs/${code}`, label: chinese(view, name), count: counts.get(id)! }));
    return { body: entriesPage({ view, base, path: '/open/organs', title: view.say(WORDS.byOrgan), list }) };
  }

  async organ(view: View, base: string, code: string, cursor?: string): Promise<Made> {
    const organ = (await this.catalogue.organs()).find((each) => each.code === code);
    if (!organ) throw new NotFoundError(PAGE_NOT_FOUND);
    return this.listed(view, base, { organId: organ.id }, cursor, {
      path: `/open/organs/${organ.code}`, section: '/open/organs', sectionTitle: view.say(WORDS.byOrgan), title: chinese(view, organ.name), titleText: organ.name,
    });
  }

  async months(view: View, base: string): Promise<Made> {
    const { months } = await this.counts.all();
    const list = [...months].map(([month, count]): Entry => ({ path: `/open/dates/${month}`, label: monthText(view, month), count }));
    return { body: entriesPage({ view, base, path: '/open/dates', title: view.say(WORDS.byDate), list }) };
  }

  async month(view: View, base: string, month: string, cursor?: string): Promise<Made> {
    if (!/^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.test(month)) throw new NotFoundError(PAGE_NOT_FOUND);
    const [from, to] = [`${month}-01`, addDays(addMonths(`${month}-01`, 1), -1)];
    const title = monthText(view, month);
    return this.listed(view, base, { from, to }, cursor, { path: `/open/dates/${month}`, section: '/open/dates', sectionTitle: view.say(WORDS.byDate), title, titleText: title });
  }

  private async listed(view: View, base: string, filter: ItemFilter, cursor: string | undefined, place: Pick<ListedPage, 'path' | 'section' | 'sectionTitle' | 'title' | 'titleText' | 'lead'>): Promise<Made> {
    const { items, next } = await this.catalogue.list(filter, { limit: PAGE, ...(cursor !== undefined && { cursor }) });
    const total = await this.catalogue.count(filter);
    return { body: listedPage({ view, base, ...place, total, items, cursor: { ...(cursor !== undefined && { here: cursor }), next } }) };
  }
}

/** Themes that have something, in the order of the Regulation. */
function themeEntries(view: View, counts: ReadonlyMap<string, number>): Entry[] {
  return THEMES.filter(({ id }) => counts.has(id)).map(({ id, short }) => ({ path: `/open/themes/${id}`, label: view.say(short), count: counts.get(id)! }));
}
