import { Module } from '@nestjs/common';
import { Applicants } from './applicants.js';
import { ThirdParties } from './third-parties.js';

/** Applicants and third parties, which also the projectors of a case read. */
@Module({ providers: [Applicants, ThirdParties], exports: [Applicants, ThirdParties] })
export class ApplicantsModule {}
