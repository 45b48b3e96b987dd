import { useRouter } from '@tarojs/taro';
import { type ReactNode, useState } from 'react';
import { valueOf } from '../../../api/routes';
import { useFamilyOutbox } from '../../../api/family-outbox';
import { asIfSent } from '../../../api/as-if-sent';
import { useCall } from '../../../api/use-call';
import { FamilyOutboxStrip } from '../../../family-outbox-strip';
import { caregiverNoticeCopy as copy } from '../../../copy/caregiver';
import homeBothLit from '../../../kit/art/home-both-lit.svg';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Ending, HomeDock } from '../ending';
import { Opening } from '../opening';
import { directorOf } from '../people/whom-to-call';
import { besidesOf, noticeInSight, stillWaiting } from './presenter';
import { Reader } from './reader';
import { Turns } from './turns';

/** What can be turned to; nothing until the list is there. */
const useListed = () => useCall('notice.list', { limit: 30 }).data?.notices ?? [];

/** Notices, one a screen: from a push the one it speaks of, else those that wait, one after the other. */
export default function CaregiverNotice(): ReactNode {
  const { params } = useRouter();
  const home = useCall('home.show', { role: 'caregiver' }, { keep: true });
  const [asked] = useState(() => valueOf(params, 'id'));
  const [known, setKnown] = useState<readonly string[]>([]);

  const outbox = useFamilyOutbox();
  const waiting = home.data === undefined ? [] : (asIfSent(home.data, outbox.waiting).unacknowledged ?? []);
  const listed = useListed();
  const [turned, setTurned] = useState<string>();
  const current = turned ?? noticeInSight({ asked, waiting, known });
  const besides = besidesOf(listed, current);
  if (current !== undefined)
    return (
      <Reader
        key={current}
        noticeId={current}
        after={stillWaiting(waiting, [...known, current]).length}
        director={directorOf(home.data?.households ?? [])}
        besides={besides}
        onTurn={setTurned}
        onKnown={() => {
          setTurned(undefined);
          setKnown([...known, current]);
        }}
      />
    );
  if (home.data === undefined) return <Opening title={copy.title} outcome={home} />;
  return (
    <Screen title={copy.title} elder dock={<HomeDock />}>
      <OutcomeView outcome={home} />
      <FamilyOutboxStrip state={outbox} />
      <Ending art={homeBothLit} {...(known.length > 0 ? copy.done : copy.empty)} />
      <Turns besides={besides} onTurn={setTurned} />
    </Screen>
  );
}
