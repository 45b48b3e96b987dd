import { type ReactNode, useState } from 'react';
import type { DataOf } from '../../../api/call';
import { useAction } from '../../../api/use-action';
import { teachersCopy } from '../../../copy/school';
import { staffCopy } from '../../../copy/staffing';
import { Button } from '../../../kit/button';
import { Field } from '../../../kit/field';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Sheet } from '../../../kit/sheet';
import { isPhone } from '../staff/presenter';
import type { School } from './school';

const copy = teachersCopy.form;
const person = staffCopy.form;

type InviteTeacherSheetProps = {
  readonly school: School;
  readonly onClose: () => void;
  readonly onMade: (invitation: DataOf<'school.invite'>) => void;
};

/** The class, the name and the number of whoever is to teach there. */
export function InviteTeacherSheet({ school, onClose, onMade }: InviteTeacherSheetProps): ReactNode {
  const [className, setClassName] = useState('');
  const [name, setName] = useState('');
  const [phone, setPhone] = useState('');
  const [tried, setTried] = useState(false);
  const { run, busy, outcome } = useAction('school.invite');
  const missing = name.trim() === '' || !isPhone(phone);
  const make = async (): Promise<void> => {
    setTried(true);
    if (missing) return;
    const at = className.trim() === '' ? {} : { className: className.trim() };
    const ended = await run({
      school: school.school,
      region: school.region,
      ...at,
      name: name.trim(),
      phone,
    });
    if (ended.ok) onMade(ended.data);
  };
  return (
    <Sheet open title={copy.title(school.school)} onClose={onClose}>
      <Field
        label={copy.className}
        value={className}
        placeholder={copy.classBlank}
        max={20}
        hint={copy.classHint}
        onChange={setClassName}
      />
      <Field
        label={person.name}
        value={name}
        placeholder={person.nameBlank}
        max={20}
        onChange={setName}
        {...(tried && name.trim() === '' ? { error: person.nameShort } : {})}
      />
      <Field
        label={person.phone}
        value={phone}
        placeholder={person.phoneBlank}
        max={11}
        digits
        onChange={(typed) => {
          setPhone(typed.replace(/\D/g, ''));
        }}
        {...(tried && !isPhone(phone) ? { error: person.phoneWrong } : { hint: person.phoneHint })}
      />
      <OutcomeNote outcome={outcome} />
      <Button kind="primary" busy={busy} onTap={() => void make()}>
        {person.make}
      </Button>
    </Sheet>
  );
}
