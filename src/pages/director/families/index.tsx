import { type ReactNode, useEffect, useState } from 'react';
import { AppTabs } from '../../../app-tabs';
import { familiesCopy } from '../../../copy/director';
import { Field } from '../../../kit/field';
import { Screen } from '../../../kit/screen';
import { OutboxStrip } from '../outbox/outbox-strip';
import { useOutbox } from '../outbox/use-outbox';
import { Sos } from '../record/sos';
import { AllFamilies } from './all-families';
import { Elsewhere } from './elsewhere';

/** Long enough that a name typed quickly is one question. */
const TYPING_MS = 350;

/** Every family of the director's villages, to look up by a name. */
export default function Families(): ReactNode {
  const [typed, setTyped] = useState('');
  const [find, setFind] = useState('');
  const outbox = useOutbox();
  useEffect(() => {
    const pause = setTimeout(() => {
      setFind(typed.trim());
    }, TYPING_MS);
    return () => {
      clearTimeout(pause);
    };
  }, [typed]);

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
        onChange={setTyped}
      />
      <AllFamilies find={find} />
      {find === '' ? <Elsewhere /> : null}
    </Screen>
  );
}
