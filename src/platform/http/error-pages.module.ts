import { Global, Module } from '@nestjs/common';
import { ErrorPages } from './error-pages.js';

/** Gives everybody `ErrorPages`. */
@Global()
@Module({ providers: [ErrorPages], exports: [ErrorPages] })
export class ErrorPagesModule {}
