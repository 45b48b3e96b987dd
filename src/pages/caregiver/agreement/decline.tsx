import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useAction } from '../../../api/use-action';
import { caregiverCopy } from '../../../copy/caregiver';
import { caregiverAgreementCopy } from '../../../copy/caregiver-agreement';
import callTwoHomes from '../../../kit/art/call-two-homes.svg';
import { Button } from '../../../kit/button';
import { ElderButton } from '../../../kit/elder-button';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Screen } from '../../../kit/screen';
import { Ending, HomeDock } from '../ending';
import { People } from '../people/calls';
import { directorOf, directorSpoken, type FamilyHousehold } from '../people/whom-to-call';
import { declineReasons } from './presenter';
import type { Shown } from './sentences';

export type DeclineProps = {
  readonly shown: Shown;
  readonly household: FamilyHousehold | undefined;
  readonly onBack: () => void;
};

const copy = caregiverAgreementCopy.decline;

/** A no with its reason, in one tap and without a word to write; what happens then stands above the reasons. */
export function Decline({ shown, household, onBack }: DeclineProps): ReactNode {
  const decline = useAction('agreement.decline');
  const households = household === undefined ? [] : [household];
  const director = directorSpoken(households);
  const { agreementId, version } = shown;

  if (decline.outcome?.ok === true) {
    const callee = directorOf(households);
    return (
      <Screen title={caregiverAgreementCopy.title} elder dock={<HomeDock />}>
        <Ending art={callTwoHomes} title={caregiverCopy.told(director)} text={copy.doneText}>
          <People callees={callee === undefined ? [] : [callee]} />
        </Ending>
      </Screen>
    );
  }
  return (
    <Screen title={caregiverAgreementCopy.title} elder>
      <Ending title={copy.title} text={copy.text(director)}>
        {declineReasons.map(({ key, icon, reason }) => (
          <ElderButton
            key={key}
            tone="help"
            icon={icon}
            title={reason}
            busy={decline.busy}
            onTap={() => void decline.run({ agreementId, version, reason })}
          />
        ))}
        <OutcomeNote outcome={decline.outcome} />
        <View className="caregiver-links">
          <Button kind="link" icon="back" onTap={onBack}>
            {copy.back}
          </Button>
        </View>
      </Ending>
    </Screen>
  );
}
