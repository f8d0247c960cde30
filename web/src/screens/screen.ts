import type { RouteParamsGeneric, RouteRecordRaw } from 'vue-router';
import type { Role } from '../stores/session.js';

type Bilingual = { readonly zh: string; readonly en: string };

/** An entry of the side navigation. */
export interface NavigationEntry {
  readonly path: string;
  readonly title: Bilingual;
  /** Who sees it; everybody signed in when left out. */
  readonly roles?: readonly Role[];
  /** Place in the navigation: the smaller the higher. */
  readonly order: number;
}

/** What a screen brings along: its addresses and its entries in the navigation. `screens/all.ts` lists every one. */
export interface Screen {
  readonly routes: readonly RouteRecordRaw[];
  readonly navigation?: readonly NavigationEntry[];
}

declare module 'vue-router' {
  interface RouteMeta {
    /** Of the page and the browser's tab. */
    title: Bilingual;
    /** Who may open it; everybody signed in when left out. The server decides all the same. */
    roles?: readonly Role[];
    /** Open without signing in. */
    open?: boolean;
    /** Shown without the frame around it, as on a wall screen. */
    bare?: boolean;
    /** Addresses with the same place are one page, which is not made anew between them; by default each path is a page of its own. */
    place?: (params: RouteParamsGeneric) => string;
    /** Where it lies: paths of the pages above it, for the breadcrumbs; `:id` in them is that of the page itself. */
    above?: readonly string[];
  }
}
