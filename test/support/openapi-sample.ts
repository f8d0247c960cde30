/** The part of an OpenAPI document that a client needs to make up a request. */
export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

interface Operation {
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly example?: unknown;
}

/** The smallest body that a client would write from the description alone; undefined where an operation takes none. */
export function sampleBody(api: OpenApi, method: string, path: string, today: string): Record<string, unknown> | undefined {
  const operation = api.paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];
  if (!operation) throw new Error(`OpenAPI does not describe ${method} ${path}`);
  const schema = operation.requestBody?.content['application/json']?.schema;
  return schema && (sample(api, schema, today) as Record<string, unknown>);
}

function sample(api: OpenApi, schema: Schema, today: string): unknown {
  if (schema.$ref) return sample(api, api.components.schemas[schema.$ref.split('/').at(-1)!]!, today);
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((each) => sample(api, each, today)));
  if (schema.enum) return schema.enum[0];
  if (schema.type === 'array') return Array.from({ length: schema.minItems ?? 0 }, (_, i) => (schema.items?.type === 'string' && !schema.items.enum ? `第${i + 1}项` : sample(api, schema.items!, today)));
  if (schema.type === 'boolean') return true;
  if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? 1;
  if (schema.type === 'string') return schema.format === 'date' ? today : (schema.example ?? 'x');
  const wanted = Object.entries(schema.properties ?? {}).filter(([name]) => schema.required?.includes(name));
  return Object.fromEntries(wanted.map(([name, each]) => [name, sample(api, each, today)]));
}
