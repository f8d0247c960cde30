const SIGNED_OUT = 'signed-out';

// Where there are no channels, each window learns of the ended session from the server at its next question.
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('yishen.session');

/** Tells the other windows of this browser that the person has signed out. */
export const tellSignedOut = (): void => channel?.postMessage(SIGNED_OUT);

export function onSignedOutElsewhere(leave: () => void): void {
  channel?.addEventListener('message', ({ data }) => data === SIGNED_OUT && leave());
}
