import { useRouter } from '@tarojs/taro';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { replaceWith, restartAt } from '../../api/go-to';
import { type Loaded, loadedAfter } from '../../api/loaded';
import { useElder } from '../../api/use-elder';
import { openCopy } from '../../copy/open';
import { OutcomeView } from '../../kit/outcome-view';
import { Screen } from '../../kit/screen';
import { findTarget, type Found } from './find-target';

const LOADING: Loaded<'session.who'> = { state: 'loading', data: undefined };

/** Where every message leads: finds out who is here and opens the page meant for them. */
export default function Open(): ReactNode {
  const router = useRouter();
  const elder = useElder();
  const [params] = useState(router.params);
  const [loaded, setLoaded] = useState(LOADING);

  const arrive = useCallback((found: Found): void => {
    if (found.kind === 'page') replaceWith(found.target.route, found.target.values);
    else if (found.kind === 'start') restartAt('start');
    else setLoaded(loadedAfter(found.outcome, undefined));
  }, []);
  useEffect(() => {
    void findTarget(params).then(arrive);
  }, [params, arrive]);

  return (
    <Screen title={openCopy.title} elder={elder}>
      <OutcomeView
        outcome={loaded}
        onRetry={() => {
          setLoaded(LOADING);
          void findTarget(params).then(arrive);
        }}
      />
    </Screen>
  );
}
