import type { concernPeople } from '../../../contracts/concern';
import { allow } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findPupils } from '../../stores/concerns/find-pupils';

/** `concern.people`: leaves a trace of whose names came back. */
export const handleConcernPeople: Handler<typeof concernPeople> = async ({ find }, context) => {
  const pupils = await findPupils(context.tx, find);
  await context.trace('teacher', { children: pupils.map(({ childId }) => childId) });
  return allow({ pupils: [...pupils] });
};
