import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import type { Config } from './platform/config/config.js';
import { createHttpApp } from './platform/http/http-app.js';

/** Builds the application and listens. The address is that of the listening socket, so that port 0 can be asked for. */
export async function serve(config: Config): Promise<{ app: NestFastifyApplication; url: string }> {
  const app = await createHttpApp(AppModule.with(config), config);
  await app.listen(config.port, config.host);
  return { app, url: await app.getUrl() };
}
