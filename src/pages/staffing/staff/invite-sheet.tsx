import type { ReactNode } from 'react';
import { useState } from 'react';
import type { DataOf } from '../../../api/call';
import { useAction } from '../../../api/use-action';
import { staffCopy } from '../../../copy/staffing';
import { Button } from '../../../kit/button';
import { Field } from '../../../kit/field';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Sheet } from '../../../kit/sheet';
import { isPhone, type Place, postOf, roleOf } from './presenter';

const copy = staffCopy.form;

export type InviteSheetProps = {
  /** Undefined while the sheet is away. */
  readonly place: Place | undefined;
  readonly onClose: () => void;
  readonly onMade: (invitation: DataOf<'staff.invite'>) => void;
};

/** Name and number of whoever is to hold a place. */
export function InviteSheet({ place, onClose, onMade }: InviteSheetProps): ReactNode {
  if (place === undefined) return null;
  return (
    <Sheet open title={copy.title(postOf(place), place.name)} onClose={onClose}>
      <Form key={place.region} place={place} onMade={onMade} />
    </Sheet>
  );
}

type FormProps = { readonly place: Place; readonly onMade: InviteSheetProps['onMade'] };

function Form({ place, onMade }: FormProps): ReactNode {
  const [name, setName] = useState('');
  const [phone, setPhone] = useState('');
  const [tried, setTried] = useState(false);
  const { run, busy, outcome } = useAction('staff.invite');
  const noName = tried && name.trim() === '';
  const noPhone = tried && !isPhone(phone);
  const make = async (): Promise<void> => {
    setTried(true);
    if (name.trim() === '' || !isPhone(phone)) return;
    const ended = await run({ role: roleOf[place.level], region: place.region, name: name.trim(), phone });
    if (ended.ok) onMade(ended.data);
  };
  return (
    <>
      <Field
        label={copy.name}
        value={name}
        placeholder={copy.nameBlank}
        max={20}
        onChange={setName}
        {...(noName ? { error: copy.nameShort } : {})}
      />
      <Field
        label={copy.phone}
        value={phone}
        placeholder={copy.phoneBlank}
        max={11}
        digits
        onChange={(typed) => {
          setPhone(typed.replace(/\D/g, ''));
        }}
        {...(noPhone ? { error: copy.phoneWrong } : { hint: copy.phoneHint })}
      />
      <OutcomeNote outcome={outcome} />
      <Button kind="primary" busy={busy} onTap={() => void make()}>
        {copy.make}
      </Button>
    </>
  );
}
