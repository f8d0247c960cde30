import { CASE_ROLES, type RouteTable } from '../identity/access/route-rules.js';
import type { Role } from '../identity/roles.js';

/** Who may put an item right, or take back one that was imported: it is the work body that answers for what is public (Art. 4). */
export const EDITOR_ROLES: readonly Role[] = ['work-body-head', 'supervisor'];

/** Routes of the catalogue. What is released is for everybody. */
export const CATALOGUE_ROUTES: RouteTable = {
  'GET /open': 'public',
  'GET /open/themes': 'public',
  'GET /open/themes/:theme': 'public',
  'GET /open/organs': 'public',
  'GET /open/organs/:organ': 'public',
  'GET /open/dates': 'public',
  'GET /open/dates/:month': 'public',
  'GET /open/help': 'public',
  'GET /open/style.css': 'public',
  'GET /open/search': 'public',
  'POST /open/not-found': 'public',
  'GET /open/items/:indexNumber': 'public',
  'GET /open/items/:indexNumber/files/:n': 'public',
  'POST /open/items/:indexNumber/found': 'public',
  'POST /open/items/:indexNumber/not-found': 'public',
  'GET /open/items/:indexNumber/thanks': 'public',
  'GET /open/feed.atom': 'public',
  'GET /open/dataset.jsonld': 'public',
  'GET /sitemap.xml': 'public',
  'GET /sitemaps/:n': 'public',
  'GET /robots.txt': 'public',
  'GET /api/open/items': 'public',
  'GET /api/open/items/:indexNumber': 'public',
  'GET /api/open/items/:indexNumber/files/:n': 'public',
  'GET /api/open/organs': 'public',
  'GET /api/open/themes': 'public',
  'GET /api/catalogue/items': { roles: CASE_ROLES, scope: 'organ' },
  'GET /api/catalogue/items/:itemId': { roles: CASE_ROLES, scope: 'organ' },
  'POST /api/catalogue/items/:itemId/corrections': { roles: EDITOR_ROLES, scope: 'organ' },
  'POST /api/catalogue/items/:itemId/withdrawal': { roles: EDITOR_ROLES, scope: 'organ' },
  'POST /api/catalogue/import': { roles: ['supervisor', 'administrator'], scope: 'city' },
  'GET /api/catalogue/deflections': { roles: ['supervisor'], scope: 'city' },
};
