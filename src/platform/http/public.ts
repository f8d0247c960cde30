import { SetMetadata } from '@nestjs/common';

/** Metadata key that the guard reads. */
export const PUBLIC = 'yishen:public';

/** Marks a route or a controller that needs no sign-in. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(PUBLIC, true);
