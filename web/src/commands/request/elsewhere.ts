interface Place {
  readonly requestId: string;
  /** The reply under way. */
  readonly letterId: string | null;
}

const review = ({ requestId, letterId }: Place): string => (letterId === null ? '/review' : `/requests/${requestId}/review/${letterId}`);

/** Commands that are given on the screen that shows what they are about. */
const ELSEWHERE: Readonly<Record<string, (place: Place) => string>> = {
  PROPOSE_OUTCOME: ({ requestId }) => `/requests/${requestId}/examination`,
  AGREE: review, AGREE_WITH_CHANGES: review, RETURN: review, DISAGREE: review, ASK_FOR_MORE: review,
  SIGN: () => '/approvals',
};

/** Where a command is given; null where its form opens on the page of the case. */
export function elsewhere(type: string, place: Place): string | null {
  return ELSEWHERE[type]?.(place) ?? null;
}
