import { DescribedCommands, type Schema } from '../support/described-commands.js';

/** A field of a form, as the console declares it. The console is compiled for browsers: it is loaded here, not looked into. */
interface Field {
  readonly kind: 'line' | 'text' | 'lines' | 'date' | 'number' | 'flag' | 'choice' | 'unit' | 'person' | 'policy';
  readonly name: string;
  readonly max?: number;
  readonly min?: number;
  readonly most?: number;
  readonly choices?: () => readonly { readonly value: string }[];
}
interface Console {
  readonly requestFields: (type: string, about: object) => readonly Field[] | null;
  readonly elsewhere: (type: string, place: { requestId: string; letterId: null }) => string | null;
  readonly bodyOf: (fields: readonly Field[], filled: object) => Record<string, unknown>;
}
const SOURCES = ['request/fields', 'request/elsewhere', 'body'].map((file) => `../../web/src/commands/${file}.js`);

const ABOUT = {
  content: '某信息', narrowedContent: null, preferredRoute: 'post', organ: { id: 'o', name: '机关' }, thirdParties: [], datedFacts: [],
  facts: { corrections: [], reasons: null, fee: null, extension: null, consultations: [{ id: '1', kind: 'third-party', party: 'p', answer: null, receivedOn: null, override: null }], replies: [], assistance: [], disputes: [] },
};

/** As somebody could fill it in, so that every field shows once: all choices of a choice, flags both ways. */
function everyFilling(fields: readonly Field[]): Record<string, unknown>[] {
  const start = Object.fromEntries(fields.map((field) => [field.name, sample(field)]));
  const choices = fields.flatMap((field) => (field.kind === 'choice' ? field.choices!().map(({ value }) => ({ [field.name]: value })) : []));
  return [start, ...choices.map((chosen) => ({ ...start, ...chosen }))];
}

function sample(field: Field): unknown {
  if (field.kind === 'choice') return field.choices!()[0]?.value ?? 'x';
  if (field.kind === 'flag') return true;
  if (field.kind === 'number') return field.min ?? 1;
  return field.kind === 'lines' ? Array.from({ length: field.min ?? 1 }, (_, i) => `第${i}项`) : 'x';
}

describe('the forms of the commands of a request', () => {
  let described: DescribedCommands;
  let requestFields: Console['requestFields'];
  let elsewhere: Console['elsewhere'];
  let bodyOf: Console['bodyOf'];
  let commands: [type: string, body: Schema][];

  beforeAll(async () => {
    const parts = await Promise.all(SOURCES.map((source) => import(source) as Promise<Partial<Console>>));
    ({ requestFields, elsewhere, bodyOf } = Object.assign({}, ...parts) as Console);
    described = await DescribedCommands.read('/api/requests/{requestId}');
    commands = described.all();
  });

  it('are declared for every command, here or on a screen of its own', () => {
    expect(commands.length).toBeGreaterThan(60);
    expect(commands.filter(([type]) => requestFields(type, ABOUT) === null && elsewhere(type, { requestId: 'r', letterId: null }) === null).map(([type]) => type)).toEqual([]);
  });

  it('have every member that the server asks for, and none that it does not know', () => {
    const wrong = commands.flatMap(([type, body]) => {
      const fields = requestFields(type, ABOUT);
      if (!fields) return [];
      const bodies = everyFilling(fields).map((filled) => bodyOf(fields, filled));
      const missing = (body.required ?? []).filter((member) => !bodies.every((each) => member in each || fields.some(({ name, kind }) => name === member && kind === 'flag')));
      const unknown = fields.filter(({ name }) => !described.member(body, name)).map(({ name }) => name);
      return [...missing.map((member) => `${type} lacks ${member}`), ...unknown.map((name) => `${type} has ${name}`)];
    });
    expect(wrong).toEqual([]);
  });

  it('let nobody type more than the server takes, nor choose what it does not know', () => {
    const wrong = commands.flatMap(([type, body]) => (requestFields(type, ABOUT) ?? []).flatMap((field) => {
      const schema = described.member(body, field.name);
      if ((field.kind === 'line' || field.kind === 'text') && schema?.maxLength !== field.max) return [`${type}.${field.name}: ${field.max} of ${schema?.maxLength}`];
      if (field.kind === 'lines' && (schema?.items?.maxLength !== field.max || schema?.maxItems !== field.most)) return [`${type}.${field.name}: lines`];
      if (field.kind === 'choice' && schema?.enum) return field.choices!().filter(({ value }) => !schema.enum!.includes(value)).map(({ value }) => `${type}.${field.name}: ${value}`);
      return [];
    }));
    expect(wrong).toEqual([]);
  });

  it('offer every word of a closed list, but where only some can be', () => {
    const some = new Set(['REPLY_ON_THE_SPOT.outcome', 'RECORD_RECEIPT.letter']);
    const missing = commands.flatMap(([type, body]) => (requestFields(type, ABOUT) ?? []).flatMap((field) => {
      const words = described.member(body, field.name)?.enum;
      if (field.kind !== 'choice' || !words || some.has(`${type}.${field.name}`)) return [];
      const offered: readonly (string | null)[] = field.choices!().map(({ value }) => value);
      return words.filter((word) => !offered.includes(word)).map((word) => `${type}.${field.name}: ${word}`);
    }));
    expect(missing).toEqual([]);
  });
});
