import type { ReactNode } from 'react';
import { supportKinds } from '../../../../contracts/vocabulary/talk';
import type { DataOf } from '../../../api/call';
import { useAction } from '../../../api/use-action';
import { supportContactsCopy } from '../../../copy/support-contacts';
import { Button } from '../../../kit/button';
import { Field } from '../../../kit/field';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Pick } from '../../../kit/pick';
import { Sheet } from '../../../kit/sheet';
import { type ContactDraft, isNumber, isReady, setInput } from './presenter';

const copy = supportContactsCopy.form;

type ContactFormProps = {
  readonly draft: ContactDraft;
  readonly places: DataOf<'supportContact.list'>['places'];
  readonly onChange: (draft: ContactDraft) => void;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
};

/** One contact: added, corrected, or taken off. */
export function ContactForm({ draft, places, onChange, onClose, onDone }: ContactFormProps): ReactNode {
  const { run, busy, outcome } = useAction('supportContact.set');
  const save = async (removed: boolean): Promise<void> => {
    const ended = await run(setInput(draft, removed));
    if (ended.ok) onDone(removed ? supportContactsCopy.removed : supportContactsCopy.saved);
  };
  const typed = (field: 'name' | 'phone' | 'hours' | 'source') => ({
    value: draft[field],
    max: field === 'source' ? 60 : 30,
    onChange: (value: string) => {
      onChange({ ...draft, [field]: value });
    },
  });
  const wrong = draft.phone !== '' && !isNumber(draft.phone);
  return (
    <Sheet
      open
      title={draft.known ? copy.change : copy.add}
      text={draft.known ? draft.name : ''}
      onClose={onClose}
    >
      {draft.known ? null : (
        <>
          <Pick<string>
            label={copy.place}
            options={places.map(({ code, name }) => ({ value: code, label: name }))}
            value={draft.region}
            onChange={(region) => {
              onChange({ ...draft, region });
            }}
          />
          <Field label={copy.name} placeholder={copy.nameBlank} {...typed('name')} />
        </>
      )}
      <Pick
        label={copy.kind}
        options={supportKinds.map((value) => ({ value, label: supportContactsCopy.kinds[value] }))}
        value={draft.kind}
        onChange={(kind) => {
          onChange({ ...draft, kind });
        }}
      />
      <Field label={copy.phone} {...(wrong ? { error: copy.phoneWrong } : {})} {...typed('phone')} />
      <Field label={copy.hours} {...typed('hours')} />
      <Field label={copy.source} placeholder={copy.sourceBlank} {...typed('source')} />
      <OutcomeNote outcome={outcome} />
      <Button kind="primary" busy={busy} disabled={!isReady(draft)} onTap={() => void save(false)}>
        {copy.save}
      </Button>
      {draft.known ? (
        <Button kind="line" busy={busy} onTap={() => void save(true)}>
          {copy.remove}
        </Button>
      ) : null}
    </Sheet>
  );
}
