import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { FollowUpOrigin } from '../../../../contracts/vocabulary/follow-up';
import { goTo, replaceWith, restartAt } from '../../../api/go-to';
import { followUpCopy } from '../../../copy/follow-up';
import type { RouteName } from '../../../api/routes';
import { savedCopy } from '../../../copy/visit';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Disc } from '../../../kit/disc';
import { Dock } from '../../../kit/dock';
import { Screen } from '../../../kit/screen';
import { Strip } from '../../../kit/strip';
import type { Summary } from './summary';
import type { Whose } from './use-family-or-part';
import '../../../kit/saved.scss';

export type SavedProps = {
  readonly title: string;
  readonly label: string;
  readonly householdId: string;
  readonly summary: Summary;
  readonly whose?: Whose;
  /** What was written down: a follow-up that comes of it says so. */
  readonly from?: FollowUpOrigin;
  /** Offers to write down another one of the same family. */
  readonly onAgain?: () => void;
};

/** Where the family is looked at. What was taken over is in sight until it is done, and then its list is. */
const families = {
  own: 'director.family',
  part: 'director.residence',
  handed: 'director.handed',
} as const satisfies Record<Whose, RouteName>;

const toToday = (): void => {
  restartAt('director.today');
};

/** What a record led to, and where to go from here. */
export function Saved({
  title,
  label,
  householdId,
  summary,
  whose = 'own',
  from = 'other',
  onAgain,
}: SavedProps): ReactNode {
  const dock = (
    <Dock row>
      <Button
        kind="line"
        onTap={() => {
          replaceWith(families[whose], { id: householdId });
        }}
      >
        {savedCopy.family(label)}
      </Button>
      <Button kind="primary" onTap={toToday}>
        {savedCopy.today}
      </Button>
    </Dock>
  );

  return (
    <Screen title={title} dock={dock}>
      <Card>
        <View className="saved" role="status">
          <Disc
            tone={summary.tone === 'ok' ? 'solid' : 'need'}
            icon={summary.tone === 'ok' ? 'check' : 'clock'}
          />
          <View className="title">{summary.title}</View>
          <View>{summary.text}</View>
        </View>
      </Card>
      {summary.reasons.map((reason) => (
        <Strip key={reason} tone="danger" icon="warn" text={savedCopy.partly(reason)} />
      ))}
      {whose === 'handed' ? null : (
        <Button
          kind="link"
          icon="list"
          onTap={() => {
            goTo('director.followUp', { id: householdId, from });
          }}
        >
          {followUpCopy.fromCall}
        </Button>
      )}
      {onAgain === undefined ? null : (
        <Button kind="link" icon="plus" onTap={onAgain}>
          {savedCopy.again}
        </Button>
      )}
    </Screen>
  );
}
