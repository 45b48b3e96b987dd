import type { listSupportContacts } from '../../../contracts/talk';
import { allow } from '../../../domain/decision';
import { officesOf } from '../../evidence/own-county';
import type { Handler } from '../../handler';
import { findComposerPlaces } from '../../stores/notices/find-composer-places';
import { findSupportContacts } from '../../stores/talks/find-support-contacts';

/** The codes of a county and of a township; villages have no number of their own. */
const OFFICES = [6, 9];

/** `supportContact.list`: what families read, and the places that a contact can be for. */
export const handleListSupportContacts: Handler<typeof listSupportContacts> = async (
  _input,
  { tx, actor },
) => {
  const { places } = await findComposerPlaces(tx, officesOf(actor));
  return allow({
    places: places.filter(({ code }) => OFFICES.includes(code.length)),
    contacts: [...(await findSupportContacts(tx))],
  });
};
