import { useEffect, useState } from 'react';
import { findKnownRoles } from '../../../api/known-roles';
import type { PhoneRole } from '../../../api/roles';

/** In which role the phone's owner reads; `unread` for the moment in which the phone is asked. */
export function useReader(): PhoneRole | 'unread' {
  const [role, setRole] = useState<PhoneRole | 'unread'>('unread');
  useEffect(() => {
    void findKnownRoles().then((known) => {
      setRole(known?.current ?? 'guardian');
    });
  }, []);
  return role;
}
