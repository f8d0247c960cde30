import { Injectable } from '@nestjs/common';
import { COMMANDS } from '../../../workflows/release/v1/steps/all.js';
import { History } from '../../engine/record/history.js';
import { Directory } from '../../identity/people/directory.js';
import { enteredLate } from '../../requests/detail/entered-late.js';

/** Reads the record of a release as people read it. */
@Injectable()
export class ReleaseRecord {
  constructor(private readonly history: History, private readonly directory: Directory) {}

  /** Entries after `after`, oldest first; `next` is null at the end. */
  async page(caseId: string, after: number, limit: number) {
    const found = await this.history.of(caseId, after, limit + 1);
    const entries = found.slice(0, limit);
    const names = await this.directory.nameOf(entries.map((each) => each.actorId).filter((id) => id !== null));
    return {
      // The numbers of a policy stay behind: its version names them.
      items: entries.map(({ actorId, payload: { policy: _policy, ...payload }, ...entry }) => ({
        ...entry, payload, label: COMMANDS.get(entry.type)?.label ?? { zh: entry.type, en: entry.type }, actor: actorId === null ? null : { id: actorId, name: names.get(actorId) ?? actorId }, byApplicant: false,
        ...enteredLate({ ...entry, actorId, payload }),
      })),
      next: found.length > limit ? entries.at(-1)!.seq : null,
    };
  }
}
