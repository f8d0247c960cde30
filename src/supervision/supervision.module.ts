import { Module } from '@nestjs/common';
import { ClockModule } from '../clock/clock.module.js';
import { OutboxRelay } from '../platform/queue/ports.js';
import { BoardController } from './board/board.controller.js';
import { Boards } from './board/board.js';
import { Cards } from './board/cards.js';
import { OpenGroups } from './board/open-groups.js';
import { Reminders } from './board/reminders.js';
import { StripFigures } from './board/strip.js';
import { NotificationsController } from './notifications/notifications.controller.js';
import { Notifications } from './notifications/notifications.js';
import { Handlers } from './outbox/handlers.js';
import { OutboxDelivery } from './outbox/outbox-delivery.js';
import { OutboxMetrics } from './outbox/outbox-metrics.js';
import { Recipients } from './outbox/recipients.js';
import { TasksController } from './tasks/tasks.controller.js';
import { Tasks } from './tasks/tasks.js';
import { TimeControl } from './time/time-control.js';
import { TimeController } from './time/time.controller.js';

/** Worklists, notifications, the delivery of the outbox, the timers board, and the movable time of demonstrations. */
@Module({
  imports: [ClockModule],
  controllers: [TasksController, NotificationsController, BoardController, TimeController],
  providers: [
    Tasks, Notifications, Boards, Cards, OpenGroups, Reminders, StripFigures, Handlers, Recipients, OutboxMetrics, OutboxDelivery, TimeControl,
    { provide: OutboxRelay, useExisting: OutboxDelivery },
  ],
  exports: [OutboxDelivery, OutboxRelay, Boards, Tasks, Notifications, TimeControl],
})
export class SupervisionModule {}
