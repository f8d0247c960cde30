/** States in which a reply is with its legal advisers, or comes back to them. */
export const REVIEW_STATES = ['LEGALITY_REVIEW', 'SUPPLEMENTING_FILE', 'APPLYING_CHANGES', 'HEAD_DECISION'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

export const isReviewState = (state: string | undefined): state is ReviewState => (REVIEW_STATES as readonly (string | undefined)[]).includes(state);
