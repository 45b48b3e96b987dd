import { useRouter } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { dropConsent, keepConsent } from '../../../api/consent';
import { valueOf } from '../../../api/routes';
import { arrive, type Asked, lookUp, type Shown } from './arrive';

export type Start = {
  readonly shown: Shown;
  readonly agree: () => void;
  readonly decline: () => void;
  readonly reconsider: () => void;
  readonly lookUp: () => void;
};

/** What happens on the first page, from arriving to leaving it. */
export function useStart(): Start {
  const { params } = useRouter();
  const [asked] = useState<Asked>(() => ({
    token: valueOf(params, 'token'),
    as: valueOf(params, 'as'),
    fresh: valueOf(params, 'fresh') !== undefined,
  }));
  const [shown, setShown] = useState<Shown>({ phase: 'waiting' });
  useEffect(() => {
    void arrive(asked).then(setShown);
  }, [asked]);

  return {
    shown,
    agree: () => {
      setShown({ phase: 'waiting' });
      void keepConsent()
        .then(() => arrive(asked))
        .then(setShown);
    },
    decline: () => {
      setShown({ phase: 'declined' });
    },
    reconsider: () => {
      setShown({ phase: 'ask' });
      void dropConsent();
    },
    lookUp: () => {
      setShown({ phase: 'waiting' });
      void lookUp().then(setShown);
    },
  };
}
