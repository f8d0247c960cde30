import type { DemoOffice } from '../office/office.js';
import type { OfficeServices } from './office-services.js';

/** The heads of organs with two advisers have their reviews taken in turn; all others leave them to whoever takes them. */
export async function settleHowReviewsAreGiven({ reviewSettings }: OfficeServices, { places }: DemoOffice): Promise<void> {
  for (const { organ, organId, staff } of places) if (organ.reviewsInTurn) await reviewSettings.set(organId, 'round-robin', staff.head.personId);
}
