import { Module } from '@nestjs/common';
import { Policies } from './policies.js';

/** The numbers organs work by. */
@Module({ providers: [Policies], exports: [Policies] })
export class PoliciesModule {}
