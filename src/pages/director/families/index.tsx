import type { ReactNode } from 'react';
import { useTyped } from '../../../api/use-typed';
import { AppTabs } from '../../../app-tabs';
import { familiesCopy } from '../../../copy/director';
import { Field } from '../../../kit/field';
import { Screen } from '../../../kit/screen';
import { OutboxStrip } from '../outbox/outbox-strip';
import { useOutbox } from '../outbox/use-outbox';
import { Sos } from '../record/sos';
import { AllFamilies } from './all-families';
import { Elsewhere } from './elsewhere';

/** Every family of the director's villages, to look up by a name. */
export default function Families(): ReactNode {
  const { typed, find, type } = useTyped();
  const outbox = useOutbox();

  return (
    <Screen
      title={familiesCopy.title}
      dock={<Sos />}
      tab={<AppTabs audience="director" current="families" />}
    >
      <OutboxStrip state={outbox} />
      <Field
        label={familiesCopy.search}
        placeholder={familiesCopy.placeholder}
        value={typed}
        max={20}
        onChange={type}
      />
      <AllFamilies find={find} />
      {find === '' ? <Elsewhere /> : null}
    </Screen>
  );
}
