import { type DynamicModule, Module, type ModuleMetadata, type Provider } from '@nestjs/common';
import { RequestsModule } from '../requests/requests.module.js';
import { ApplicantsLetters } from './applicants-letters.js';
import { Deliveries } from './deliveries.js';
import { DeliveryDesk } from './delivery-desk.js';
import { EnteredService } from './entered-service.js';
import { FollowUp } from './follow-up.js';
import { DeliveriesController } from './http/deliveries.controller.js';
import { LettersOnTheirWay } from './letter-on-its-way.js';
import { LettersToSend } from './letters-to-send.js';
import { MailServer } from './mail/mail-server.js';
import { SendMail } from './mail/send-mail.js';
import { OnceByKey } from './once.js';
import { OrderJudge } from './order-judge.js';
import { OutgoingLetters } from './ports.js';
import { NoticeToThirdParty } from './notice-to-third-party.js';

export interface DeliveryOptions {
  /** What provides `OutgoingLetters`. */
  readonly letters: Provider;
  /** Where that provider finds what it needs. */
  readonly imports?: ModuleMetadata['imports'];
  /** The one `RequestsModule` of the application. */
  readonly requests: DynamicModule | typeof RequestsModule;
}

/** Delivery of letters. Needs, from global modules: the platform with background work, identity, and the engine. */
@Module({})
export class DeliveryModule {
  static forRoot({ letters, imports = [], requests }: DeliveryOptions): DynamicModule {
    return {
      module: DeliveryModule,
      imports: [requests, ...imports],
      controllers: [DeliveriesController],
      providers: [letters, ApplicantsLetters, Deliveries, EnteredService, NoticeToThirdParty, LettersOnTheirWay, LettersToSend, OnceByKey, FollowUp, DeliveryDesk, MailServer, OrderJudge, SendMail],
      exports: [ApplicantsLetters, Deliveries, DeliveryDesk, LettersToSend, OnceByKey, OutgoingLetters],
    };
  }
}
