import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { type ReactNode, useState } from 'react';
import { valueOf } from '../../../api/routes';
import { useKeptForm } from '../../../api/use-kept-form';
import { taskCopy } from '../../../copy/task';
import { callCopy, visitCopy } from '../../../copy/visit';
import { Begun } from '../../../kit/begun';
import { Dial } from '../../../kit/dial';
import { Screen } from '../../../kit/screen';
import { Section } from '../../../kit/section';
import type { Day } from '../../../kit/calendar/days';
import { Outcome } from '../record/outcome';
import type { Family } from '../record/family-facts';
import { FormDock } from '../record/form-dock';
import { Saved } from '../record/saved';
import { askedAs, useFamilyOrPart, type Whose } from '../record/use-family-or-part';
import { useRecording } from '../record/use-recording';
import { When } from '../record/when';
import { callLetters, missingOf, noAnswers } from './presenter';
import { Questions } from './questions';
import './index.scss';

/** Dialling somebody of a family, and writing down who was reached. */
export default function Call(): ReactNode {
  const { outcome, family, today, whose } = useFamilyOrPart();
  const dialled = valueOf(useRouter().params, 'with');
  if (family === undefined) {
    return (
      <Screen title={taskCopy.toCall}>
        <Outcome outcome={outcome} />
      </Screen>
    );
  }
  const offline = outcome.state === 'offline';
  return <CallForm family={family} today={today} offline={offline} whose={whose} dialled={dialled} />;
}

type CallFormProps = {
  readonly family: Family;
  readonly today: Day;
  readonly offline: boolean;
  readonly whose: Whose;
  readonly dialled: string | undefined;
};

function CallForm({ family: latest, today, offline, whose, dialled }: CallFormProps): ReactNode {
  // As when it was opened: an answer that comes late must not move a question.
  const [family] = useState(latest);
  const { householdId, label } = family;
  const page = { route: 'director.call', values: { id: householdId, ...askedAs(whose) } } as const;
  const form = useKeptForm({ form: 'call1', about: householdId, page }, () => noAnswers(today, dialled));
  const { value: answers, change: setAnswers } = form;
  const { busy, summary, refusals, post, begin } = useRecording();
  const title = callCopy.title(label);

  if (summary !== undefined) {
    const again = (): void => {
      begin();
      form.anew();
    };
    const saved = { title, label, householdId, summary, whose };
    return <Saved {...saved} from="call" onAgain={again} />;
  }

  const dock = (
    <FormDock
      missing={missingOf(answers)}
      busy={busy}
      refusals={refusals}
      save={callCopy.save}
      {...(offline ? { note: visitCopy.offline } : {})}
      onSave={() => void post(callLetters({ family, answers, today, newRequestId: form.ids() }), form)}
    />
  );
  return (
    <Screen title={title} dock={dock}>
      <Begun form={form} />
      {family.people.length === 0 ? null : (
        <Section title={callCopy.dial}>
          <Dials
            people={family.people}
            onDialled={(personId) => {
              setAnswers((before) => (before.whom.length > 0 ? before : { ...before, whom: [personId] }));
            }}
          />
        </Section>
      )}
      <Questions family={family} answers={answers} today={today} onChange={setAnswers} />
      <When
        today={today}
        on={answers.on}
        onChange={(on) => {
          setAnswers({ ...answers, on });
        }}
      />
    </Screen>
  );
}

type DialsProps = { readonly people: Family['people']; readonly onDialled: (personId: string) => void };

function Dials({ people, onDialled }: DialsProps): ReactNode {
  return (
    <View className="dials">
      {people.map(({ personId, name, relation, phone }) => (
        <Dial
          key={personId}
          kind="person"
          name={relation}
          relation={name}
          phone={phone}
          onDialled={() => {
            onDialled(personId);
          }}
        />
      ))}
    </View>
  );
}
