import type { setSupportContact } from '../../../contracts/talk';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { newId } from '../../platform/new-id';
import { findRegionPack } from '../../stores/regions/find-region-pack';
import { putSupportContact } from '../../stores/talks/put-support-contact';

/** `supportContact.set`: for the officer's own county and its places; with the source, because a wrong number is worse than none. */
export const handleSetSupportContact: Handler<typeof setSupportContact> = async (input, context) => {
  const { tx, actor, now } = context;
  const covers = actor.grants.some(
    ({ role, region }) => role === 'county' && input.region.startsWith(region),
  );
  if (!covers) return refuse('access.denied');
  if ((await findRegionPack(tx, input.region)) === null)
    return refuse('record.notFound', { fields: ['region'] });
  const contactId = await putSupportContact(tx, {
    ...{ ...input, id: newId('su'), hours: input.hours ?? null },
    ...{ by: actor.id, at: now },
  });
  return allow({ contactId });
};
