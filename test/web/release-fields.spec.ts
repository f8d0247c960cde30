import { DescribedCommands, type Schema } from '../support/described-commands.js';

/** A field of a form, as the console declares it. The console is compiled for browsers: it is loaded here, not looked into. */
interface Field {
  readonly kind: string;
  readonly name: string;
  readonly optional?: boolean;
  readonly max?: number;
  readonly several?: boolean;
  readonly choices?: () => readonly { readonly value: string }[];
}
interface Console {
  readonly releaseFields: (type: string, about: object) => readonly Field[] | null;
  readonly ALWAYS: Readonly<Record<string, object>>;
  readonly bodyOf: (fields: readonly Field[], filled: object) => Record<string, unknown>;
}

const LETTER = { id: '1', party: 'p', answer: null, receivedOn: null, override: null };
const ABOUT = { detail: { facts: { consultations: [LETTER], proposal: null }, thirdParties: [{ id: 'p', name: '某公司' }], datedFacts: [{ fact: 'decidedOn', on: '2026-01-05' }] }, scope: [{ value: '21-land', label: '土地征收' }], items: [{ value: 'item', label: '某信息' }] };

const sample = (field: Field): unknown => {
  if (field.kind !== 'choice') return field.kind === 'flag' ? true : 'x';
  const first = field.choices!()[0]?.value ?? 'x';
  return field.several ? [first] : first;
};
/** As somebody could fill it in: all choices of a choice. */
function everyFilling(fields: readonly Field[]): Record<string, unknown>[] {
  const start = Object.fromEntries(fields.map((field) => [field.name, sample(field)]));
  return [start, ...fields.flatMap((field) => (field.kind === 'choice' && !field.several ? field.choices!().map(({ value }) => ({ ...start, [field.name]: value })) : []))];
}

describe('the forms of the commands of a release', () => {
  let described: DescribedCommands;
  let console: Console;
  let commands: [type: string, body: Schema][];

  beforeAll(async () => {
    const sources = ['release/fields', 'body'].map((file) => `../../web/src/commands/${file}.js`);
    console = Object.assign({}, ...await Promise.all(sources.map((source) => import(source) as Promise<Partial<Console>>))) as Console;
    described = await DescribedCommands.read('/api/releases/{releaseId}');
    commands = described.all();
  });

  it('are declared for every command', () => {
    expect(commands.length).toBeGreaterThan(30);
    expect(commands.filter(([type]) => console.releaseFields(type, ABOUT) === null).map(([type]) => type)).toEqual([]);
  });

  it('have every member that the server asks for, and none that it does not know', () => {
    const wrong = commands.flatMap(([type, body]) => {
      const fields = console.releaseFields(type, ABOUT)!;
      const bodies = everyFilling(fields).map((filled) => ({ ...console.ALWAYS[type], ...console.bodyOf(fields, filled) }));
      const missing = (body.required ?? []).filter((member) => !bodies.every((each) => member in each));
      const unknown = fields.filter(({ name }) => !described.member(body, name)).map(({ name }) => name);
      return [...missing.map((member) => `${type} lacks ${member}`), ...unknown.map((name) => `${type} has ${name}`)];
    });
    expect(wrong).toEqual([]);
  });

  it('let nobody leave out what the server asks for', () => {
    const wrong = commands.flatMap(([type, body]) => console.releaseFields(type, ABOUT)!
      .filter(({ name, optional }) => optional && body.required?.includes(name) && !(name in (console.ALWAYS[type] ?? {}))).map(({ name }) => `${type}.${name}`));
    expect(wrong).toEqual([]);
  });

  it('let nobody type more than the server takes, nor choose what it does not know, and offer every word of a closed list', () => {
    const wrong = commands.flatMap(([type, body]) => console.releaseFields(type, ABOUT)!.flatMap((field) => {
      const schema = described.member(body, field.name);
      if ((field.kind === 'line' || field.kind === 'text') && schema?.maxLength !== field.max) return [`${type}.${field.name}: ${field.max} of ${schema?.maxLength}`];
      const words = schema?.enum?.filter((word) => word !== null);
      if (field.kind !== 'choice' || !words) return [];
      const offered = field.choices!().map(({ value }) => value);
      return [...offered.filter((value) => !words.includes(value)), ...words.filter((word) => !offered.includes(word))].map((value) => `${type}.${field.name}: ${value}`);
    }));
    expect(wrong).toEqual([]);
  });
});
