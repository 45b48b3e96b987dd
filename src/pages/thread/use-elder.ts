import { useRouter } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { findKnownRoles } from '../../api/known-roles';
import { valueOf } from '../../api/routes';

/** Whether the page is a caregiver's: by its address, or, opened from a push, by the role that the phone remembers. */
export function useElder(): boolean {
  const as = valueOf(useRouter().params, 'as');
  const [remembered, setRemembered] = useState(false);
  useEffect(() => {
    if (as !== undefined) return;
    void findKnownRoles().then((known) => {
      setRemembered(known?.current === 'caregiver');
    });
  }, [as]);
  return as === undefined ? remembered : as === 'caregiver';
}
