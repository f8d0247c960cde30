import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** Which rooms of docs/architecture.md may look into which. A room not named here may look into none. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'workflows/clock': [],
  'workflows/request': ['workflows/clock', 'workflows/definition'],
  'workflows/letters': ['workflows/clock', 'workflows/definition', 'workflows/request'],
  'workflows/definition': ['workflows/clock'],
  'workflows/release': ['workflows/clock', 'workflows/definition', 'workflows/letters', 'workflows/request'],
  'workflows/index': ['workflows/definition', 'workflows/release', 'workflows/request'],
  'src/platform': ['workflows/clock'],
  'src/engine': ['src/platform', 'workflows/definition', 'workflows/clock'],
  'src/same-information': ['src/engine', 'src/identity', 'src/platform', 'src/requests', 'workflows/clock', 'workflows/request'],
  'src/topics': ['src/engine', 'src/identity', 'src/letters', 'src/platform', 'src/requests', 'src/same-information', 'workflows/clock', 'workflows/definition', 'workflows/letters', 'workflows/request'],
  'src/identity': ['src/platform', 'workflows/clock'],
  'src/documents': ['src/identity', 'src/platform'],
  'src/clock': ['src/engine', 'src/identity', 'src/platform', 'workflows/clock', 'workflows/definition'],
  'src/fees': ['src/engine', 'src/identity', 'src/requests', 'src/platform', 'workflows/clock', 'workflows/definition', 'workflows/request'],
  'src/requests': ['src/engine', 'src/identity', 'src/clock', 'src/platform', 'workflows/clock', 'workflows/definition', 'workflows/letters', 'workflows/request'],
  'src/letters': ['src/attachments', 'src/engine', 'src/identity', 'src/platform', 'src/requests', 'workflows/clock', 'workflows/definition', 'workflows/letters', 'workflows/request'],
  'src/delivery': ['src/attachments', 'src/release-gate', 'src/engine', 'src/identity', 'src/letters', 'src/requests', 'src/platform', 'workflows/clock', 'workflows/definition', 'workflows/letters', 'workflows/request'],
  'src/attachments': ['src/requests', 'src/documents', 'src/engine', 'src/identity', 'src/platform', 'workflows/clock', 'workflows/release', 'workflows/request'],
  'src/catalogue': ['src/documents', 'src/identity', 'src/platform', 'workflows/clock', 'workflows/release'],
  'src/release-gate': ['src/attachments', 'src/documents', 'src/engine', 'src/identity', 'src/letters', 'src/platform', 'src/requests', 'workflows/clock', 'workflows/release', 'workflows/request'],
  'src/dossiers': ['src/attachments', 'src/delivery', 'src/engine', 'src/identity', 'src/letters', 'src/release-gate', 'src/requests', 'src/review', 'src/platform', 'workflows/clock', 'workflows/letters', 'workflows/request'],
  'src/releases': ['src/attachments', 'src/catalogue', 'src/clock', 'src/delivery', 'src/documents', 'src/engine', 'src/identity', 'src/letters', 'src/platform', 'src/release-gate', 'src/requests', 'src/same-information', 'src/topics', 'workflows/clock', 'workflows/definition', 'workflows/letters', 'workflows/release', 'workflows/request'],
  'src/review': ['src/engine', 'src/identity', 'src/letters', 'src/platform', 'src/requests', 'workflows/clock', 'workflows/definition', 'workflows/letters', 'workflows/request'],
  'src/public-desk': ['src/attachments', 'src/catalogue', 'src/delivery', 'src/same-information', 'src/engine', 'src/identity', 'src/requests', 'src/platform', 'workflows/clock', 'workflows/letters', 'workflows/request'],
  'src/supervision': ['src/engine', 'src/identity', 'src/clock', 'src/platform', 'workflows/clock', 'workflows/definition', 'workflows/release', 'workflows/request'],
  'src/figures': ['src/engine', 'src/identity', 'src/platform', 'src/requests', 'workflows/clock', 'workflows/definition', 'workflows/request'],
  'src/operations': ['src/identity', 'src/platform', 'workflows/clock'],
  'src/live': ['src/engine', 'src/identity', 'src/platform', 'src/supervision', 'workflows/clock'],
};
/** Entry points and what composes them may look everywhere. */
const COMPOSITION = new Set(['src/demo', 'src/cli', 'src/app.module', 'src/main', 'src/worker', 'src/cli-main', 'src/schema', 'src/permissions', 'src/start', 'src/serve']);

const ROOT = process.cwd();
const roomOf = (file: string): string => relative(ROOT, file).replace(/\.(js|ts)$/, '').split(sep).slice(0, 2).join('/');

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.spec.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

interface Import {
  readonly file: string;
  readonly to: string;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, to]) => ({ file, to: to! }));
}

const files = [...sources('workflows'), ...sources('src')];
const all = files.flatMap(importsOf);

describe('dependencies point one way', () => {
  it('between the rooms', () => {
    const wrong = all.filter(({ to }) => to.startsWith('.')).flatMap(({ file, to }) => {
      const from = roomOf(file);
      const target = roomOf(resolve(dirname(file), to));
      const allowed = from === target || COMPOSITION.has(from) || MAY_IMPORT[from]?.includes(target);
      return allowed ? [] : [`${relative(ROOT, file)} → ${target}`];
    });
    expect(wrong).toEqual([]);
  });

  it('and the law knows neither framework, nor clock, nor input and output', () => {
    const libraries = all.filter(({ file, to }) => roomOf(file).startsWith('workflows/') && !to.startsWith('.'));
    expect(libraries.filter(({ to }) => to !== 'xstate').map(({ file, to }) => `${relative(ROOT, file)} imports ${to}`)).toEqual([]);
    const impure = sources('workflows').filter((file) => /\bDate\.now\b|\bnew Date\(\)|Math\.random|\bprocess\.|\bconsole\./.test(readFileSync(file, 'utf8')));
    expect(impure.map((file) => relative(ROOT, file))).toEqual([]);
  });

  it('and nothing but the injected time reads the present', () => {
    const allowed = new Set(['src/platform/time/time.ts']);
    const reads = sources('src').filter((file) => /\bDate\.now\(\)|new Date\(\)/.test(readFileSync(file, 'utf8').replace(/\/\*\*[\s\S]*?\*\/|\/\/.*/g, '')));
    expect(reads.map((file) => relative(ROOT, file).split(sep).join('/')).filter((file) => !allowed.has(file))).toEqual([]);
  });

  it('and nothing but the configuration reads the environment', () => {
    const reads = sources('src').filter((file) => /process\.env/.test(readFileSync(file, 'utf8').replace(/\/\*\*[\s\S]*?\*\/|\/\/.*/g, '')));
    const allowed = ['src/platform/config', 'src/start', 'src/main', 'src/worker', 'src/cli', 'src/demo'];
    expect(reads.map(roomOfFile).filter((file) => !allowed.some((each) => file.startsWith(each)))).toEqual([]);
  });

  it('and another capability is reached through its services, not its tables', () => {
    const wrong = all.filter(({ file, to }) => to.startsWith('.') && /\/(entities|migrations)\//.test(to) && roomOf(file) !== roomOf(resolve(dirname(file), to)) && roomOf(file) !== 'src/schema');
    expect(wrong.map(({ file, to }) => `${relative(ROOT, file)} → ${to}`)).toEqual([]);
  });
});

function roomOfFile(file: string): string {
  return relative(ROOT, file).split(sep).join('/');
}

describe('the console', () => {
  /** Pure tables of names, so that a word has one name everywhere. */
  const NAMES = new Set(['workflows/request/applicant-kinds', 'workflows/request/channels', 'workflows/request/outcomes', 'workflows/request/state-names', 'src/identity/checks/paper-names', 'src/identity/roles', 'src/identity/tokens/token-scopes', 'src/requests/request-texts', 'src/supervision/notifications/deadline-names', 'src/supervision/tasks/task-texts', 'workflows/letters/wording/numerals']);
  const parts = readdirSync(join(ROOT, 'web/src'), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|vue)$/.test(entry.name) && !/\.(spec|d)\.ts$/.test(entry.name)).map((entry) => join(entry.parentPath, entry.name));

  it('knows the server by its API, and of its sources only tables of names', () => {
    const wrong = parts.flatMap(importsOf).filter(({ to }) => to.startsWith('.')).map(({ file, to }) => ({ file, target: roomOfFile(resolve(dirname(file), to)).replace(/\.js$/, '') }))
      .filter(({ target }) => !target.startsWith('web/') && !NAMES.has(target));
    expect(wrong.map(({ file, target }) => `${roomOfFile(file)} → ${target}`)).toEqual([]);
  });

  it('is made of small files, too', () => {
    expect(parts.filter((file) => readFileSync(file, 'utf8').split('\n').length > 300).map(roomOfFile)).toEqual([]);
  });
});

describe('files stay small', () => {
  /** A chart split over files is harder to read than a long one. */
  const LONGER = new Set(['workflows/request/v1/machine.ts', 'workflows/request/v1/steps/consultation.ts']);

  it('at most 300 lines each', () => {
    const long = files.filter((file) => !LONGER.has(roomOfFile(file)) && readFileSync(file, 'utf8').split('\n').length > 300);
    expect(long.map(roomOfFile)).toEqual([]);
  });
});
