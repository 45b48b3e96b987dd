/**
 * An event belongs to a task; task and first event are written in one statement. `not valid`: every new row is checked, and
 * nothing is claimed about the rows before. The owner could not check them, because its own row-level security is forced
 * and hides them: PostgreSQL would mark the key as validated without having seen one.
 */
export const taskReferences: readonly string[] = [
  'alter table task_event add constraint task_event_task foreign key (task_id) references task not valid',
];
