import type { Queryable } from '../../platform/database/unit-of-work.js';
import { summaryOf, type RequestTexts } from '../request-texts.js';

/** The columns of `requests` that hold its words. */
export async function textColumns(db: Queryable, payload: Readonly<Record<string, unknown>>): Promise<Record<string, string | null>> {
  const texts = { ...(await textsOfOrigin(db, payload['splitFrom'])), ...payload } as Partial<RequestTexts>;
  const content = texts.content ?? '';
  return {
    title: texts.title ?? null, content, narrowed_content: null, summary: summaryOf({ title: texts.title, content }),
    doc_number_sought: texts.docNumberSought ?? null, preferred_medium: texts.preferredMedium ?? null, preferred_route: texts.preferredRoute ?? null,
    source_id: texts.sourceId ?? null,
  };
}

/** A matter split off is wanted in the form in which the whole was. */
async function textsOfOrigin(db: Queryable, splitFrom: unknown): Promise<Partial<RequestTexts>> {
  if (typeof splitFrom !== 'string') return {};
  const [row] = await db.query<{ preferred_medium: RequestTexts['preferredMedium'] | null; preferred_route: RequestTexts['preferredRoute'] | null }>(
    'SELECT preferred_medium, preferred_route FROM requests WHERE case_id = ?', [splitFrom]);
  return { preferredMedium: row?.preferred_medium ?? undefined, preferredRoute: row?.preferred_route ?? undefined };
}

/** What the request asks for from now on, where a command changes it: narrowed with the applicant's consent, split, or corrected. */
export function newContent(type: string, payload: Readonly<Record<string, unknown>>): string | null {
  const text = type === 'RECORD_CONVERSATION' ? payload['narrowedTo']
    : type === 'SPLIT_BY_MATTER' ? (payload['matters'] as readonly string[])[0]
    : type === 'CORRECTED' ? payload['correctedContent'] : undefined;
  return typeof text === 'string' ? text : null;
}
