import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { UnavailableError } from '../errors/general-errors.js';
import { Public } from '../http/public.js';
import { HealthRegistry, type Health } from './health-registry.js';

@Public()
@ApiTags('operation')
@Controller('health')
export class HealthController {
  constructor(private readonly registry: HealthRegistry) {}

  @Get('live')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'Whether the process answers at all' })
  @ApiOkResponse({ schema: { type: 'object', properties: { status: { type: 'string', enum: ['ok'] } } } })
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('ready')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'Whether everything that the process cannot work without answers: the database. The queue is told of by the metrics, for the office works without it' })
  @ApiOkResponse({ schema: { type: 'object', properties: { status: { type: 'string', enum: ['ok'] }, checks: { type: 'object', additionalProperties: { type: 'string', enum: ['ok', 'failed'] } } } } })
  async ready(): Promise<{ status: 'ok'; checks: Health['checks'] }> {
    const { ok, checks } = await this.registry.ask();
    if (ok) return { status: 'ok', checks };
    const failed = Object.keys(checks).filter((name) => checks[name] === 'failed').join(', ');
    throw new UnavailableError({ zh: `以下部分没有响应：${failed}。`, en: `These parts do not answer: ${failed}.` }, { checks });
  }
}
