import type { ReactNode } from 'react';
import { signCopy } from '../../../copy/director';
import homeLit from '../../../kit/art/home-both-lit.svg';
import { Blank } from '../../../kit/blank';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Dock } from '../../../kit/dock';
import { Pick } from '../../../kit/pick';
import { Screen } from '../../../kit/screen';
import { Steps } from '../../../kit/steps';
import { ToToday } from '../record/outcome';
import { type Agreement, presentSigning } from './presenter';

type Party = Agreement['parties'][number];

export type ChooseProps = {
  readonly agreement: Agreement;
  readonly signer: Party | undefined;
  /** Says when the agreement is an older picture of it. */
  readonly notice: ReactNode;
  readonly onChoose: (signer: Party) => void;
  readonly onNext: () => void;
};

const copy = signCopy.choose;

/** Whose turn it is. */
export function Choose({ agreement, signer, notice, onChoose, onNext }: ChooseProps): ReactNode {
  const signing = presentSigning(agreement);
  if (signing.kind === 'closed')
    return (
      <Screen title={signCopy.title}>
        {notice}
        <Card>
          <Blank art={homeLit} title={signing.title} text={signing.text}>
            <ToToday />
          </Blank>
        </Card>
      </Screen>
    );

  const { signers } = signing;
  return (
    <Screen
      title={signCopy.title}
      dock={
        <Dock note={copy.order}>
          <Button kind="primary" disabled={signer === undefined} onTap={onNext}>
            {copy.next}
          </Button>
        </Dock>
      }
    >
      <Steps items={signCopy.steps} current={0} />
      {notice}
      <Pick<string>
        label={copy.label}
        layout="rows"
        options={signers.map(({ personId, name, party }) => ({
          value: personId,
          label: `${copy[party]}${name}`,
        }))}
        value={signer?.personId}
        onChange={(personId) => {
          const chosen = signers.find((party) => party.personId === personId);
          if (chosen !== undefined) onChoose(chosen);
        }}
      />
    </Screen>
  );
}
