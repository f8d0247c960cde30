import type { Someone } from '../../../support/office.js';
import type { Things } from './things-to-see.js';

/** One look at a page: by whom, and where. */
export interface Look {
  /** Nobody: the page before signing in. */
  readonly who: Someone | null;
  readonly address: (things: Things) => string;
  /** Requests whose refusal belongs to the page. */
  readonly refused?: readonly string[];
  /** Nobody prints it. */
  readonly onScreenAlone?: boolean;
}

const at = (who: Someone, ...addresses: readonly string[]): Look[] => addresses.map((address) => ({ who, address: () => address }));
const of = (who: Someone, ...addresses: readonly ((things: Things) => string)[]): Look[] => addresses.map((address) => ({ who, address }));
const TABS = ['overview', 'letters', 'attachments', 'limits', 'review', 'linked', 'chart', 'record', 'dossier'] as const;

/** How every address of the console is looked at. One that is missing here fails the test. */
export const CONSOLE_RECIPES: Readonly<Record<string, readonly Look[]>> = {
  '/': at('clerk', '/'),
  '/sign-in': [{ who: null, address: () => '/sign-in', refused: ['401 GET /api/session'] }],
  '/account': at('clerk', '/account'),
  '/:rest(.*)*': at('clerk', '/nowhere/at/all'),
  '/tasks': at('officer', '/tasks', '/tasks?scope=organ'),
  '/queue': at('clerk', '/queue', '/queue?flag=extended&days=3', '/queue?view=confirmation'),
  '/requests/new': at('clerk', '/requests/new'),
  '/requests/:id': of('officer', ...TABS.map((tab) => ({ drafted }: Things) => `/requests/${drafted.id}${tab === 'overview' ? '' : `?tab=${tab}`}`)),
  '/requests/:id/receipt': of('clerk', ({ registered }) => `/requests/${registered}/receipt`),
  '/requests/:id/examination': of('officer', ...['search', 'consultations', 'fee', 'questions'].map((part) => ({ handled }: Things) => `/requests/${handled}/examination?part=${part}`)),
  '/requests/:id/letters/new': of('officer', ({ drafted }) => `/requests/${drafted.id}/letters/new`, ({ drafted }) => `/requests/${drafted.id}/letters/new?form=search-record`),
  '/requests/:id/letters/:letterId': [
    ...of('officer', ...['text', 'versions', 'pdf'].map((view) => ({ drafted: { id, letterId } }: Things) => `/requests/${id}/letters/${letterId}?view=${view}`)),
    ...of('clerk', ({ sent }) => `/requests/${sent.id}/letters/${sent.letterId}?view=sending`),
  ],
  '/requests/:id/review/:letterId': of('adviser', ({ inReview }) => `/requests/${inReview}/review/current`),
  '/review': at('adviser', '/review'),
  '/approvals': at('leader', '/approvals'),
  '/board': at('supervisor', '/board'),
  '/board/wall': [{ who: 'supervisor', address: () => '/board/wall', onScreenAlone: true }],
  '/figures': at('supervisor', '/figures'),
  '/topics': at('head', '/topics'),
  '/topics/:id': of('head', ({ topic }) => `/topics/${topic}`),
  '/releases': at('head', '/releases', '/releases?view=all', '/releases?view=figures', '/releases?view=handOver'),
  '/releases/:id': of('officer', ...['why', 'text', 'files', 'preview', 'record'].map((tab) => ({ release }: Things) => `/releases/${release}?tab=${tab}`)),
  '/administration': at('admin', '/administration'),
  '/administration/organs': at('admin', '/administration/organs'),
  '/administration/people': at('admin', '/administration/people'),
  '/administration/people/:id': at('admin', '/administration/people/officer'),
  '/administration/policies': at('admin', '/administration/policies'),
  '/administration/calendars': at('admin', '/administration/calendars'),
  '/administration/review': at('head', '/administration/review'),
  '/administration/letter-forms': at('admin', '/administration/letter-forms'),
  '/administration/letter-forms/:form': at('admin', '/administration/letter-forms/correction-notice'),
  '/administration/paragraphs': at('admin', '/administration/paragraphs'),
  '/administration/paragraphs/:id': of('head', ({ paragraph }) => `/administration/paragraphs/${paragraph}`),
  '/administration/queues': at('admin', '/administration/queues'),
  '/administration/access-log': at('admin', '/administration/access-log'),
};
