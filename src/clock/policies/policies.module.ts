import { Module } from '@nestjs/common';
import { Policies } from './policies.js';
import { PolicyFollowers } from './policy-followers.js';

/** The numbers organs work by. */
@Module({ providers: [Policies, PolicyFollowers], exports: [Policies, PolicyFollowers] })
export class PoliciesModule {}
