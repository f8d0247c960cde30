import type { Instant } from '../../../workflows/clock/civil-date.js';
import type { Task } from '../../../workflows/definition.js';
import type { Tx } from '../../platform/database/unit-of-work.js';

interface StoredTask {
  readonly key: string;
  readonly kind: string;
  readonly organ_id: string;
  readonly role: string;
  readonly unit_id: string | null;
  readonly person_id: string | null;
  readonly due_on: string | null;
}

/** Makes the rows equal to the tasks that follow from the case. A task that stays keeps the time it was opened. */
export async function syncTasks(tx: Tx, caseId: string, organId: string, tasks: readonly Task[], now: Instant): Promise<void> {
  const rows = await tx.query<StoredTask>('SELECT key, kind, organ_id, role, unit_id, person_id, due_on FROM tasks WHERE case_id = ?', [caseId]);
  for (const task of tasks) {
    const row = rows.find((each) => each.key === task.key);
    if (!row) await add(tx, caseId, organId, task, now);
    else if (row.person_id !== task.personId || row.unit_id !== task.unitId || row.due_on !== task.dueOn || row.role !== task.role || row.organ_id !== organId) {
      // A case may go to another organ with what is to be done.
      await tx.execute('UPDATE tasks SET organ_id = ?, role = ?, unit_id = ?, person_id = ?, due_on = ? WHERE case_id = ? AND key = ?', [organId, task.role, task.unitId, task.personId, task.dueOn, caseId, task.key]);
    }
  }
  for (const row of rows) {
    if (!tasks.some((each) => each.key === row.key)) await tx.execute('DELETE FROM tasks WHERE case_id = ? AND key = ?', [caseId, row.key]);
  }
}

function add(tx: Tx, caseId: string, organId: string, task: Task, now: Instant): Promise<void> {
  return tx.insert('tasks', {
    case_id: caseId, key: task.key, kind: task.kind, organ_id: organId, role: task.role, unit_id: task.unitId, person_id: task.personId,
    due_on: task.dueOn, opened_at: now,
  });
}
