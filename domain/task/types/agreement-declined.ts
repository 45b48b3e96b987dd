import type { TaskType } from '../task-type';

/** A party said no: the director asks why, changes the text and sends it again. Open the same day (a product default). */
export const agreementDeclined: TaskType<'agreement-declined'> = {
  kind: 'agreement-declined',
  title: '委托照护协议有人不同意',
  duty: '修改没人同意的协议',
  assignee: 'director',
  windows: ({ file, child }) =>
    file.agreements.flatMap(({ id, state, version, declined, childIds }) =>
      declined === null || !childIds.includes(child.id)
        ? []
        : [
            {
              period: `${id}:${String(declined.version)}`,
              opensOn: declined.on,
              dueOn: declined.on,
              fulfilledBy: state !== 'declined' || version !== declined.version ? id : null,
            },
          ],
    ),
};
