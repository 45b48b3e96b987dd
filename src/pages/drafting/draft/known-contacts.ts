import { useEffect, useState } from 'react';
import { readKeptAnswer } from '../../../api/kept-answers';
import type { Contact } from './question';

/**
 * The telephones of a family that the phone has kept from the family's page, where the director has just been: nobody's
 * file is opened a second time for them.
 */
export function useKnownContacts(householdId: string): readonly Contact[] {
  const [contacts, setContacts] = useState<readonly Contact[]>([]);
  useEffect(() => {
    void readKeptAnswer('household.show', { householdId }).then((kept) => {
      const people = kept?.data.people ?? [];
      setContacts(people.flatMap(({ name, phone }) => (phone === null ? [] : [{ name, phone }])));
    });
  }, [householdId]);
  return contacts;
}
