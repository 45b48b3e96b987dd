import type { ReactNode } from 'react';
import { replaceWith } from '../../../api/go-to';
import { draftCopy } from '../../../copy/draft';
import { Blank } from '../../../kit/blank';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Dock } from '../../../kit/dock';
import { Screen } from '../../../kit/screen';

export type GateProps = {
  readonly householdId: string;
  readonly state: 'sent' | 'guardians-signed';
  readonly notice: ReactNode;
  readonly onChange: () => void;
};

const copy = draftCopy.gate;

/** Changing what is being signed costs the signatures: that is said before, not after. */
export function Gate({ householdId, state, notice, onChange }: GateProps): ReactNode {
  return (
    <Screen
      title={draftCopy.title}
      dock={
        <Dock>
          <Button
            kind="primary"
            onTap={() => {
              replaceWith('director.family', { id: householdId });
            }}
          >
            {copy.leave}
          </Button>
          <Button kind="link" onTap={onChange}>
            {copy.change}
          </Button>
        </Dock>
      }
    >
      {notice}
      <Card>
        <Blank title={copy.title} text={copy[state]} />
      </Card>
    </Screen>
  );
}
