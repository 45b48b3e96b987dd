import type { ReactNode } from 'react';
import { useAction } from '../../../api/use-action';
import { caregiverAnswerCopy, caregiverCopy } from '../../../copy/caregiver';
import homeDark from '../../../kit/art/home-dark.svg';
import { Button } from '../../../kit/button';
import { ElderButton } from '../../../kit/elder-button';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Screen } from '../../../kit/screen';
import { Ending, HomeDock } from '../ending';
import { People } from '../people/calls';
import { directorOf, directorSpoken, type FamilyHousehold, familyOf } from '../people/whom-to-call';
import type { AnswerScene } from './presenter';

const copy = caregiverAnswerCopy;

export type NotYetProps = {
  readonly scene: AnswerScene;
  readonly households: readonly FamilyHousehold[];
  readonly today: string;
  readonly onTakeBack: () => void;
};

/** After 还没打, which the director alone reads. Whom to call, and the director's help if it is wanted. */
export function NotYet({ scene, households, today, onTakeBack }: NotYetProps): ReactNode {
  const ask = useAction('family.askForHelp');
  const own = households.filter(({ householdId }) => householdId === scene.householdId);
  const director = directorSpoken(own);

  if (ask.outcome?.ok === true) {
    const callee = directorOf(own);
    return (
      <Screen title={copy.title} elder dock={<HomeDock />}>
        <Ending title={caregiverCopy.told(director)} text={caregiverCopy.toldText}>
          <People callees={callee === undefined ? [] : [callee]} />
        </Ending>
      </Screen>
    );
  }
  return (
    <Screen title={copy.title} elder dock={<HomeDock />}>
      <Ending art={homeDark} title={copy.notYet.title} text={copy.notYet.text(scene.who)}>
        <People callees={familyOf(own, today)} />
        <ElderButton
          tone="help"
          icon="help"
          title={copy.notYet.ask(director)}
          text={copy.notYet.askText}
          busy={ask.busy}
          onTap={() =>
            void ask.run({ householdId: scene.householdId, about: ['other'], note: copy.notYet.note })
          }
        />
        <OutcomeNote outcome={ask.outcome} />
        <Button kind="link" onTap={onTakeBack}>
          {copy.notYet.again}
        </Button>
      </Ending>
    </Screen>
  );
}
