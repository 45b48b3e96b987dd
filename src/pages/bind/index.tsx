import { useRouter } from '@tarojs/taro';
import { type ReactNode, useEffect, useState } from 'react';
import { readConsent } from '../../api/consent';
import { replaceWith } from '../../api/go-to';
import { valueOf } from '../../api/routes';
import { Enter } from './enter';
import { Invitation } from './invitation';
import { findToken } from './presenter';

/** Binding by an invitation: from its link, or from the code in its message. */
export default function Bind(): ReactNode {
  const { params } = useRouter();
  const linked = findToken(valueOf(params, 'token') ?? '');
  const as = valueOf(params, 'as');
  const [token, setToken] = useState(linked);

  // A link leads here past the first page; the choice about personal data comes before anything else.
  useEffect(() => {
    void readConsent().then((agreed) => {
      if (!agreed) replaceWith('start', { token: linked, as });
    });
  }, [linked, as]);

  if (token === undefined) return <Enter onToken={setToken} />;
  return (
    <Invitation
      token={token}
      onOther={() => {
        setToken(undefined);
      }}
    />
  );
}
