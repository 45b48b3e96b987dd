import { useRouter } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { findKnownRoles } from './known-roles';
import { valueOf } from './routes';

/** Whether a page that all share is a caregiver's: by its address, or by the role that the phone remembers. */
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
