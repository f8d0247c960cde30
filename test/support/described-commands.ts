import { AppModule } from '../../src/app.module.js';
import { createHttpApp } from '../../src/platform/http/http-app.js';
import { testConfig } from './config.js';
import { databases } from './database.js';

export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly (string | null)[];
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly allOf?: readonly Schema[];
}

interface Described {
  readonly paths: Readonly<Record<string, { readonly post?: { readonly requestBody: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> } } }>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** The commands of one kind of case and their bodies, as the application's own OpenAPI description tells them. */
export class DescribedCommands {
  private constructor(private readonly described: Described, private readonly prefix: string) {}

  /** @param prefix what their paths begin with: `/api/requests/{requestId}` */
  static async read(prefix: string): Promise<DescribedCommands> {
    const database = await databases()[0]!.open();
    const config = testConfig({ databaseUrl: database.url });
    const app = await createHttpApp(AppModule.with(config, { queue: false }), config);
    try {
      return new DescribedCommands(JSON.parse((await app.inject({ url: '/api/openapi.json' })).payload) as Described, `${prefix}/commands/`);
    } finally {
      await app.close();
      await database.close();
    }
  }

  /** Each command's type with its body. */
  all(): [type: string, body: Schema][] {
    return Object.entries(this.described.paths).flatMap(([path, { post }]) => {
      const name = path.startsWith(this.prefix) ? path.slice(this.prefix.length) : '';
      return post && /^[a-z-]+$/.test(name) ? [[name.toUpperCase().replaceAll('-', '_'), this.resolved(post.requestBody.content['application/json']!.schema)] as [string, Schema]] : [];
    });
  }

  /** The member of a body by its name; `party.name` lies deeper. */
  member(body: Schema, name: string): Schema | undefined {
    return name.split('.').reduce<Schema | undefined>((schema, part) => {
      const found = schema?.properties?.[part];
      return found && this.resolved(found);
    }, body);
  }

  private resolved(schema: Schema): Schema {
    const name = (schema.$ref ?? schema.allOf?.[0]?.$ref)?.split('/').at(-1);
    return name === undefined ? schema : this.described.components.schemas[name]!;
  }
}
