import { Injectable } from '@nestjs/common';
import { COMMANDS } from '../../../workflows/request/v1/steps/all.js';
import { History, type HistoryEntry } from '../../engine/record/history.js';
import { Directory } from '../../identity/people/directory.js';
import { enteredLate } from './entered-late.js';

const OTHERS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  WORKFLOW_UPGRADED: { zh: '流程升级', en: 'moved to the next version of the workflow' },
};

/** Reads the record of a request as people read it: with the names of who acted and of what was done. */
@Injectable()
export class RequestRecord {
  constructor(private readonly history: History, private readonly directory: Directory) {}

  /** Entries after `after`, oldest first; `next` is null at the end. */
  async page(caseId: string, after: number, limit: number, type?: string) {
    const found = await this.history.of(caseId, after, limit + 1, type);
    const entries = found.slice(0, limit);
    const names = await this.directory.nameOf(entries.map((each) => each.actorId).filter((id) => id !== null));
    return { items: entries.map((each) => shown(each, names)), next: found.length > limit ? entries.at(-1)!.seq : null };
  }
}

export function labelOf(type: string): { readonly zh: string; readonly en: string } {
  return COMMANDS.get(type)?.label ?? OTHERS[type] ?? { zh: type, en: type };
}

/** The numbers of a policy stay behind: its version names them. */
export function withoutPolicy(payload: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { policy: _, ...rest } = payload;
  return rest;
}

function shown({ actorId, payload, ...entry }: HistoryEntry, names: ReadonlyMap<string, string>) {
  return {
    ...entry, payload: withoutPolicy(payload), label: labelOf(entry.type),
    actor: actorId === null ? null : { id: actorId, name: names.get(actorId) ?? actorId }, byApplicant: payload['byApplicant'] !== undefined, ...enteredLate({ actorId, payload, ...entry }),
  };
}
