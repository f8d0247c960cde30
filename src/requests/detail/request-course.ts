import { Injectable } from '@nestjs/common';
import { COMMANDS } from '../../../workflows/request/v1/steps/all.js';
import { Courses, type CourseEntry } from '../../engine/record/course.js';
import { Directory } from '../../identity/people/directory.js';
import { enteredLate } from './entered-late.js';
import type { OpenRequest } from './open-request.js';
import { labelOf, withoutPolicy } from './request-record.js';

/** Members of payloads that name a person. */
const PEOPLE = ['officerId', 'adviserId', 'assignTo'] as const;

/** The course of a request as people read it: each entry with the state it led to and every date it moved. */
@Injectable()
export class RequestCourse {
  constructor(private readonly courses: Courses, private readonly directory: Directory) {}

  /** The newest `most` entries, the newest first. */
  async of({ loaded, calendar }: OpenRequest, most: number) {
    const all = await this.courses.of(loaded.id, calendar);
    const shown = all.slice(-most).reverse();
    const names = await this.directory.nameOf([...new Set(shown.flatMap(peopleIn))]);
    return { items: shown.map((each) => entry(each, names)), earlier: all.length - shown.length };
  }
}

function peopleIn({ actorId, payload }: CourseEntry): string[] {
  return [actorId, ...PEOPLE.map((member) => payload[member])].filter((id): id is string => typeof id === 'string');
}

function entry(each: CourseEntry, names: ReadonlyMap<string, string>) {
  const { actorId, payload, type, seq, on, at, from, state, clocks, hash } = each;
  const spec = COMMANDS.get(type);
  const named = (id: string) => ({ id, name: names.get(id) ?? id });
  return {
    seq, type, on, at, hash, from, state, clocks, label: labelOf(type), basis: spec?.basis ?? [], clockEffect: spec?.clockEffect ?? 'none',
    automatic: spec?.automatic ?? false, byApplicant: payload['byApplicant'] !== undefined, actor: actorId === null ? null : named(actorId),
    payload: withoutPolicy(payload), people: peopleIn(each).map(named), ...enteredLate(each),
  };
}
