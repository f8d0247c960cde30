import type { INestApplicationContext } from '@nestjs/common';
import { Attachments } from '../../attachments/attachments.js';
import { Uploads } from '../../attachments/upload/uploads.js';
import { Withdrawals } from '../../attachments/withdrawals.js';
import { CalendarChanges } from '../../clock/calendars/calendar-changes.js';
import { PublishedNotices } from '../../clock/calendars/published-notices.js';
import { Policies } from '../../clock/policies/policies.js';
import { Deliveries } from '../../delivery/deliveries.js';
import { DeliveryDesk } from '../../delivery/delivery-desk.js';
import { DossierOrders } from '../../dossiers/dossier-orders.js';
import { Engine } from '../../engine/engine.js';
import { Setup } from '../../identity/people/setup.js';
import { CasesNow } from '../../letters/facts/case-now.js';
import { Letters } from '../../letters/letters.js';
import { Revisions } from '../../letters/revisions.js';
import { Reads, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DeadlineEnforcer, OutboxRelay } from '../../platform/queue/ports.js';
import { WorkRunner } from '../../platform/work/work-runner.js';
import { SimulatedTime } from '../../platform/time/simulated-time.js';
import { Time } from '../../platform/time/time.js';
import { Commands } from '../../requests/commands/commands.js';
import { Intake } from '../../requests/intake/intake.js';
import { Overrides } from '../../release-gate/overrides.js';
import { ReleaseGate } from '../../release-gate/release-gate.js';
import { ApplicantActs } from '../../public-desk/acts/applicant-acts.js';
import { FetchedLetters } from '../../public-desk/acts/fetched-letters.js';
import { Submissions } from '../../public-desk/submission/submissions.js';
import { ReviewSettingsStore } from '../../review/assignment/review-settings.js';
import { CommentDesk } from '../../review/comments/comment-desk.js';
import { CommentList } from '../../review/comments/comment-list.js';

/** The application's own services, as far as its people and its clock use them. */
export interface OfficeServices {
  readonly time: SimulatedTime;
  readonly reads: Reads;
  readonly work: UnitOfWork;
  readonly engine: Engine;
  readonly intake: Intake;
  readonly commands: Commands;
  readonly enforcer: DeadlineEnforcer;
  readonly relay: OutboxRelay;
  readonly notices: PublishedNotices;
  readonly calendarChanges: CalendarChanges;
  readonly policies: Policies;
  readonly setup: Setup;
  readonly letters: Letters;
  readonly cases: CasesNow;
  readonly revisions: Revisions;
  readonly attachments: Attachments;
  readonly uploads: Uploads;
  readonly withdrawals: Withdrawals;
  readonly gate: ReleaseGate;
  readonly overrides: Overrides;
  readonly commentDesk: CommentDesk;
  readonly comments: CommentList;
  readonly reviewSettings: ReviewSettingsStore;
  readonly desk: DeliveryDesk;
  readonly deliveries: Deliveries;
  readonly dossiers: DossierOrders;
  readonly background: WorkRunner;
  readonly submissions: Submissions;
  readonly online: ApplicantActs;
  readonly fetched: FetchedLetters;
}

/** Throws when the application's time cannot be moved. */
export function servicesOf(app: INestApplicationContext): OfficeServices {
  const time = app.get(Time);
  if (!(time instanceof SimulatedTime)) throw new Error('the demonstration needs an application whose time can be moved');
  return {
    time, reads: app.get(Reads), work: app.get(UnitOfWork), engine: app.get(Engine), intake: app.get(Intake), commands: app.get(Commands),
    enforcer: app.get(DeadlineEnforcer), relay: app.get(OutboxRelay), notices: app.get(PublishedNotices), calendarChanges: app.get(CalendarChanges), policies: app.get(Policies),
    setup: app.get(Setup), letters: app.get(Letters), cases: app.get(CasesNow), revisions: app.get(Revisions),
    attachments: app.get(Attachments), uploads: app.get(Uploads), withdrawals: app.get(Withdrawals), gate: app.get(ReleaseGate), overrides: app.get(Overrides),
    commentDesk: app.get(CommentDesk), comments: app.get(CommentList), reviewSettings: app.get(ReviewSettingsStore), desk: app.get(DeliveryDesk), deliveries: app.get(Deliveries),
    dossiers: app.get(DossierOrders), background: app.get(WorkRunner),
    submissions: app.get(Submissions, { strict: false }), online: app.get(ApplicantActs, { strict: false }), fetched: app.get(FetchedLetters, { strict: false }),
  };
}
