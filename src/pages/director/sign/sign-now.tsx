import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import type { DataOf, OutcomeOf } from '../../../api/call';
import { goBack } from '../../../api/go-to';
import { useAction } from '../../../api/use-action';
import { signCopy } from '../../../copy/director';
import { handBackCopy } from '../../../copy/paper';
import { visitCopy } from '../../../copy/visit';
import { Button } from '../../../kit/button';
import { Dock } from '../../../kit/dock';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Pick } from '../../../kit/pick';
import { Screen } from '../../../kit/screen';
import { SignaturePad } from '../../../kit/signature-pad';
import { Strip } from '../../../kit/strip';
import { type Agreement, missingOf } from './presenter';

export type Signed = DataOf<'agreement.sign'>;

export type SignNowProps = {
  readonly agreement: Agreement;
  readonly signer: Agreement['parties'][number];
  /** Back to the text: nobody has to sign what they want to hear again. */
  readonly onBack: () => void;
  readonly onSigned: (signed: Signed) => void;
  /** The text is another one by now: what is signed has to be read out first. */
  readonly onOutdated: () => void;
};

const copy = signCopy.sign;

const outdated = (ended: OutcomeOf<'agreement.sign'>): boolean =>
  !ended.ok && !ended.offline && ended.refusal.code === 'agreement.versionChanged';

/** The signer's own screen, in the large layout: a choice about signing on a phone, and a place to write one's name. */
export function SignNow({ agreement, signer, onBack, onSigned, onOutdated }: SignNowProps): ReactNode {
  const [drawing, setDrawing] = useState<string | null>(null);
  const [consent, setConsent] = useState<'yes' | 'no'>();
  const { run, busy, outcome } = useAction('agreement.sign');
  const missing = missingOf(drawing, consent);

  const submit = async (path: string): Promise<void> => {
    const { agreementId, version, digest } = agreement;
    const ended = await run({
      agreementId,
      version,
      digest,
      method: 'in-person',
      signer: signer.personId,
      drawing: path,
      consent: consent === 'yes',
    });
    if (ended.ok) onSigned(ended.data);
    else if (outdated(ended)) onOutdated();
  };

  const dock =
    consent === 'no' ? (
      <HandBack />
    ) : (
      <Dock note={missing.length > 0 ? visitCopy.missing(missing) : copy.note}>
        <OutcomeNote outcome={outcome} />
        <Button
          kind="primary"
          busy={busy}
          disabled={missing.length > 0}
          onTap={() => {
            if (drawing !== null) void submit(drawing);
          }}
        >
          {copy.submit}
        </Button>
      </Dock>
    );

  return (
    <Screen title={signCopy.title} elder dock={dock}>
      <View className="title">{copy.greet(signer.name)}</View>
      <Pick<'yes' | 'no'>
        label={copy.consent}
        layout="rows"
        options={[
          { value: 'yes', label: copy.yes },
          { value: 'no', label: copy.no },
        ]}
        value={consent}
        onChange={setConsent}
      />
      {consent === 'no' ? <Strip tone="ok" icon="doc" text={copy.paper} /> : null}
      {consent === 'yes' ? <SignaturePad onChange={setDrawing} /> : null}
      <Button kind="link" icon="sound" onTap={onBack}>
        {copy.hearAgain}
      </Button>
    </Screen>
  );
}

/** Nothing is signed here: the phone goes back to the director. */
function HandBack(): ReactNode {
  return (
    <Dock>
      <Button
        kind="primary"
        onTap={() => {
          goBack('director.today');
        }}
      >
        {handBackCopy}
      </Button>
    </Dock>
  );
}
