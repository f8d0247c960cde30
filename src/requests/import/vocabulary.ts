import { APPLICANT_KINDS, type ApplicantKind } from '../../../workflows/request/applicant-kinds.js';
import { CHANNELS, type Channel } from '../../../workflows/request/channels.js';
import { MEDIA, MEDIUM_NAMES, ROUTE_NAMES, ROUTES, type Medium, type Route } from '../request-texts.js';

const words = <T extends string>(own: readonly T[], others: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map([...own.map((each): [string, T] => [each, each]), ...Object.entries(others)]);

/** Words for channels: our own, and those of the exchange format. `post` means signed post, the one of the two that has a date. */
export const CHANNEL_WORDS: ReadonlyMap<string, Channel> = words(CHANNELS.map((each) => each.channel), {
  counter: 'in-person', post: 'signed-post', online: 'internet',
});

export const KIND_WORDS: ReadonlyMap<string, ApplicantKind> = words(APPLICANT_KINDS.map((each) => each.kind), {
  natural: 'natural-person', business: 'commercial', ngo: 'public-interest', 'law-firm': 'legal-service', other: 'other-organisation',
});

export interface Form { readonly medium: Medium; readonly route: Route }

const form = (medium: Medium, route: Route): Form => ({ medium, route });

/** What people write for the form wanted. A carrier without a word on its way goes by post, files go online. */
export const FORM_WORDS: ReadonlyMap<string, Form> = new Map([
  ...MEDIA.map((medium): [string, Form] => [MEDIUM_NAMES[medium].zh, form(medium, medium === 'email' ? 'online' : 'post')]),
  ...ROUTES.map((route): [string, Form] => [ROUTE_NAMES[route].zh, form(route === 'online' ? 'email' : 'paper', route)]),
  ['网上下载', form('email', 'online')], ['查阅、抄录', form('paper', 'read-on-site')], ['查阅', form('paper', 'read-on-site')],
]);
