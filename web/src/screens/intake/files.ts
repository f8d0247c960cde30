import { computed, markRaw, onScopeDispose, ref, shallowReactive, type ComputedRef } from 'vue';
import { ActKey } from '../../api/act-key.js';
import { api, read, type Form } from '../../api/client.js';
import { asProblem, type ProblemError } from '../../api/problem.js';
import { upload } from '../../api/upload.js';

/** What a file of a new request is; its title on file. A paper form is photographed or scanned. */
export const FILE_KINDS = ['form', 'identity', 'authorisation', 'envelope', 'other'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

export interface IntakeFile {
  readonly file: File;
  readonly key: ActKey;
  kind: FileKind;
  state: 'chosen' | 'going' | 'sent' | 'refused';
  part: number;
  problem: ProblemError | null;
}

export interface IntakeFiles {
  readonly items: readonly IntakeFile[];
  /** Some are not with the case yet. */
  readonly open: ComputedRef<boolean>;
  readonly add: (files: Iterable<File>, kind: FileKind) => void;
  readonly remove: (item: IntakeFile) => void;
  /** For the next request. */
  readonly clear: () => void;
  /** Sends all that are chosen, one after the other, to a case at this revision. */
  readonly send: (caseId: string, revision: number) => Promise<void>;
  readonly again: (item: IntakeFile) => Promise<void>;
}

/**
 * Files of a request that is being logged: chosen before its case exists, sent once it does. None gets lost in silence: what was refused stays
 * with its reason, and leaving is asked about.
 * @param titleOf the title a file is filed under
 */
export function useIntakeFiles(titleOf: (kind: FileKind) => string): IntakeFiles {
  const items = shallowReactive<IntakeFile[]>([]);
  const target = ref<{ caseId: string; revision: number } | null>(null);
  const open = computed(() => items.some(({ state }) => state !== 'sent'));
  let running: Promise<void> | null = null;

  async function sendOne(item: IntakeFile): Promise<void> {
    item.state = 'going';
    const to = target.value!;
    const form = new FormData();
    form.append('purpose', 'request');
    form.append('title', titleOf(item.kind));
    form.append('file', item.file);
    try {
      const { answer } = await upload<Form<'UploadedView'>>({
        address: `/api/requests/${to.caseId}/attachments`, form, key: item.key.value, revision: to.revision, progress: (part) => (item.part = part),
      });
      [to.revision, item.state] = [answer.revision, 'sent'];
    } catch (error) {
      [item.problem, item.state] = [asProblem(error), 'refused'];
    }
  }

  /** A file bears no judgement about the case: where somebody else acted meanwhile, it goes against what is there now. */
  async function sendWithPatience(item: IntakeFile): Promise<void> {
    await sendOne(item);
    if (!item.problem?.stale) return;
    const { revision } = await read(api.GET('/api/requests/{requestId}', { params: { path: { requestId: target.value!.caseId } } })).catch(() => target.value!);
    target.value!.revision = revision;
    item.problem = null;
    await sendOne(item);
  }

  async function sendAll(): Promise<void> {
    for (let item = items.find(({ state }) => state === 'chosen'); item; item = items.find(({ state }) => state === 'chosen')) await sendWithPatience(item);
    running = null;
  }
  const go = (): Promise<void> => (running ??= sendAll());

  const warn = (event: BeforeUnloadEvent) => {
    if (open.value) event.preventDefault();
  };
  window.addEventListener('beforeunload', warn);
  onScopeDispose(() => window.removeEventListener('beforeunload', warn));

  return {
    items, open,
    add: (files, kind) => {
      for (const file of files) items.push(shallowReactive<IntakeFile>({ file: markRaw(file), key: new ActKey(), kind, state: 'chosen', part: 0, problem: null }));
      if (target.value) void go();
    },
    remove: (item) => void items.splice(items.indexOf(item), 1),
    clear: () => {
      items.splice(0);
      target.value = null;
    },
    send: (caseId, revision) => {
      target.value = { caseId, revision };
      return go();
    },
    again: (item) => {
      [item.state, item.problem, item.part] = ['chosen', null, 0];
      return go();
    },
  };
}
