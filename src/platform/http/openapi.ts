import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { problemKinds } from './problem-table.js';
import { problemType } from './problem.js';
import type { ErrorCode } from '../errors/error-code.js';

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;
type Parameter = { in?: string; name?: string; required?: boolean };
type Operation = { responses?: Record<string, unknown>; requestBody?: unknown; parameters?: readonly Parameter[] };

const always: readonly ErrorCode[] = ['bad-request', 'unauthenticated', 'forbidden', 'database-busy', 'internal'];
const writing: readonly ErrorCode[] = ['malformed-body', 'validation-failed', 'payload-too-large', 'unsupported-media-type', 'csrf-refused'];

/** The codes that an operation can answer with, from what it takes. */
function codesOf(method: string, path: string, operation: Operation): ErrorCode[] {
  const codes = [...always];
  if (path.includes('{')) codes.push('not-found');
  if (method !== 'get') codes.push(...writing);
  if (operation.parameters?.some((parameter) => parameter.in === 'query')) codes.push('validation-failed');
  if (path.includes('/commands') || operation.parameters?.some(({ in: where, name }) => where === 'header' && name === 'If-Match')) codes.push('transition-refused', 'revision-conflict', 'revision-required', 'key-reused', 'calendar-not-covered');
  if (method === 'post' && /\/(session|password)$/.test(path)) codes.push('too-many-attempts');
  return [...new Set(codes)];
}

const problemSchema = {
  type: 'object',
  description: 'RFC 9457 problem; texts in Chinese, or in English by Accept-Language.',
  required: ['type', 'title', 'status', 'detail', 'instance'],
  properties: {
    type: { type: 'string', enum: (Object.keys(problemKinds) as ErrorCode[]).map(problemType) },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'what happened and what to do' },
    instance: { type: 'string', description: 'id of the request' },
    errors: {
      type: 'array',
      description: 'of validation-failed: every faulty member',
      items: { type: 'object', properties: { pointer: { type: 'string' }, message: { type: 'string' } } },
    },
    refusals: {
      type: 'array',
      description: 'of transition-refused: every rule that is against it',
      items: { type: 'object', properties: { rule: { type: 'string' }, article: { type: 'string' }, message: { type: 'string' } } },
    },
    allowed: { type: 'array', description: 'of transition-refused: the commands that are possible', items: { type: 'string' } },
    revision: { type: 'integer', description: 'of revision-conflict: the present revision' },
  },
  additionalProperties: true,
};

/** Adds to every operation the errors that it can answer with. */
export function withProblems(document: OpenAPIObject): OpenAPIObject {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of methods) {
      const operation = item[method] as Operation | undefined;
      if (!operation) continue;
      operation.responses = { ...problemResponses(codesOf(method, path, operation)), ...operation.responses };
      // Whoever names no language is answered in Chinese.
      for (const parameter of operation.parameters ?? []) if (parameter.name?.toLowerCase() === 'accept-language') parameter.required = false;
    }
  }
  document.components = { ...document.components, schemas: { ...document.components?.schemas, Problem: problemSchema as never } };
  return document;
}

function problemResponses(codes: readonly ErrorCode[]): Record<string, unknown> {
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of codes) byStatus.set(problemKinds[code].status, [...(byStatus.get(problemKinds[code].status) ?? []), code]);
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  return Object.fromEntries([...byStatus].map(([status, of]) => [status, { description: of.map(problemType).join(', '), content }]));
}

/** Serves the description of the API at `/api/docs` and `/api/openapi.json`; it is made at the first request. */
export function serveOpenApi(app: NestFastifyApplication): void {
  const about = new DocumentBuilder()
    .setTitle('依申请公开办理系统 Yishen')
    .setDescription('Case management for requests for government information')
    .setVersion('1')
    .addCookieAuth('yishen_session', { type: 'apiKey', in: 'cookie' }, 'session')
    .addBearerAuth({ type: 'http', scheme: 'bearer' }, 'token')
    .addSecurityRequirements('session')
    .addSecurityRequirements('token')
    .build();
  SwaggerModule.setup('api/docs', app, () => withProblems(SwaggerModule.createDocument(app, about)), { jsonDocumentUrl: 'api/openapi.json', raw: ['json'] });
}
