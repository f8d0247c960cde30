import 'reflect-metadata';
import { serve } from './serve.js';
import { start } from './start.js';

/** The web server, with workers in the same process unless `YISHEN_ROLE=web`. */
await start(async (config) => {
  const { url } = await serve(config);
  process.stdout.write(`依申请公开办理系统已启动 Yishen is serving: ${url}\n`);
});
