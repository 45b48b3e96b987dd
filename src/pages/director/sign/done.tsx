import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { replaceWith, restartAt } from '../../../api/go-to';
import { useAction } from '../../../api/use-action';
import { signCopy } from '../../../copy/director';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Disc } from '../../../kit/disc';
import { Dock } from '../../../kit/dock';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Screen } from '../../../kit/screen';
import type { Day } from '../../../kit/calendar/days';
import { presentDone } from './presenter';
import type { Signed } from './sign-now';
import './index.scss';

export type DoneProps = {
  readonly agreementId: string;
  readonly householdId: string | undefined;
  readonly signed: Signed;
  readonly today: Day;
  readonly onNext: () => void;
};

const copy = signCopy.done;

/** After a signature: the phone goes back, the village adds its own mark, the next one may sign. */
export function Done({ agreementId, householdId, signed, today, onNext }: DoneProps): ReactNode {
  const { run, busy, outcome } = useAction('agreement.mark');
  const marked = outcome?.ok === true;
  const leave = (): void => {
    if (householdId === undefined) restartAt('director.today');
    else replaceWith('director.family', { id: householdId });
  };

  return (
    <Screen
      title={signCopy.title}
      dock={
        <Dock>
          <Button kind="primary" onTap={leave}>
            {copy.family}
          </Button>
        </Dock>
      }
    >
      <Card>
        <View className="sign-done" role="status">
          <Disc tone="solid" icon="check" />
          <View className="title">{copy.title}</View>
          <View>{copy.handBack}</View>
          <View>{presentDone(signed, today)}</View>
        </View>
      </Card>
      {signed.state === 'in-force' ? null : (
        <Button kind="line" onTap={onNext}>
          {copy.next}
        </Button>
      )}
      <Card>
        <View className="sign-marks">
          <View className="label">{marked ? copy.marked : copy.markWhat}</View>
          {marked ? null : (
            <>
              <Button kind="ink" busy={busy} onTap={() => void run({ agreementId, mark: 'witnessed' })}>
                {copy.witness}
              </Button>
              <Button kind="ink" busy={busy} onTap={() => void run({ agreementId, mark: 'acknowledged' })}>
                {copy.acknowledge}
              </Button>
            </>
          )}
          <OutcomeNote outcome={outcome} />
        </View>
      </Card>
    </Screen>
  );
}
