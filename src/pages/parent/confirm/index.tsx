import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { type ReactNode, useState } from 'react';
import { replaceWith, restartAt } from '../../../api/go-to';
import { valueOf } from '../../../api/routes';
import { contactCopy } from '../../../copy/contact';
import { remindersCopy } from '../../../copy/reminders';
import homeBothLit from '../../../kit/art/home-both-lit.svg';
import { Blank } from '../../../kit/blank';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Dock } from '../../../kit/dock';
import { Field } from '../../../kit/field';
import { OutcomeNote } from '../../../kit/outcome-note';
import { OutcomeView } from '../../../kit/outcome-view';
import { Pick } from '../../../kit/pick';
import { Screen } from '../../../kit/screen';
import { askForReminders } from '../outbox/ask-week-reminders';
import type { Home } from '../family/carried-home';
import { useHome } from '../family/use-home';
import { useConfirm } from '../outbox/use-confirm';
import {
  asksLastWeek,
  type Chosen,
  confirmInputs,
  confirmPage,
  type ConfirmPage,
  LOOK,
  modes,
  nothingChosen,
  topics,
} from './presenter';

const copy = contactCopy.confirm;
const icons = { video: 'video', phone: 'phone', 'in-person': 'meet' } as const;

/** With whom, how and about what: the week confirmed one by one, or last week late. */
export default function ParentConfirm(): ReactNode {
  const { params } = useRouter();
  const { outcome, home } = useHome();
  const wanted = valueOf(params, 'household');
  const households = home?.households ?? [];
  const household = households.find(({ householdId }) => householdId === wanted) ?? households[0];
  const asked = valueOf(params, 'week');
  const page =
    home === undefined || household === undefined
      ? null
      : confirmPage(household, home, asksLastWeek(asked, household, home));

  if (home === undefined || household === undefined || page === null)
    return (
      <Screen title={copy.title}>
        <OutcomeView outcome={outcome} />
        {home === undefined ? null : <NothingToConfirm />}
      </Screen>
    );
  return <Form home={home} householdId={household.householdId} page={page} />;
}

function NothingToConfirm(): ReactNode {
  return (
    <Card>
      <Blank art={homeBothLit} title={copy.none.title} text={copy.none.text}>
        <Button
          kind="primary"
          onTap={() => {
            restartAt('parent.home');
          }}
        >
          {copy.home}
        </Button>
      </Blank>
    </Card>
  );
}

type FormProps = { readonly home: Home; readonly householdId: string; readonly page: ConfirmPage };

function Form({ home, householdId, page }: FormProps): ReactNode {
  const [chosen, setChosen] = useState(nothingChosen);
  const action = useConfirm();
  const change = (next: Partial<Chosen>): void => {
    setChosen((before) => ({ ...before, ...next }));
  };
  const missing = chosen.who.length === 0;

  const submit = (): void => {
    askForReminders(['contact-reminder', 'notice']);
    void action.run(confirmInputs(page, chosen), { householdId, on: home.today }).then((ended) => {
      if (ended === undefined || ended.kind === 'refused') return;
      const values = { week: page.week, household: householdId };
      if (ended.kind === 'waiting') {
        replaceWith('parent.done', { ...values, waiting: 'yes' });
        return;
      }
      replaceWith('parent.done', { ...values, records: ended.records.join(',') });
    });
  };

  return (
    <Screen
      title={copy.title}
      dock={
        <Dock note={missing ? copy.missing : remindersCopy.note}>
          <OutcomeNote outcome={action.outcome} />
          <Button kind="primary" busy={action.busy} disabled={missing} onTap={submit}>
            {page.button}
          </Button>
        </Dock>
      }
    >
      <View>
        <View className="title">{page.title}</View>
        <View className="caption">{page.caption}</View>
      </View>
      <Choices page={page} chosen={chosen} onChange={change} />
    </Screen>
  );
}

type ChoicesProps = {
  readonly page: ConfirmPage;
  readonly chosen: Chosen;
  readonly onChange: (next: Partial<Chosen>) => void;
};

function Choices({ page, chosen, onChange }: ChoicesProps): ReactNode {
  return (
    <>
      <Pick
        label={copy.who}
        multiple
        options={page.who}
        value={chosen.who}
        onChange={(who) => {
          onChange({ who });
        }}
      />
      <Pick
        label={copy.mode}
        aside={copy.optional}
        options={modes.map((value) => ({ value, label: copy.modes[value], icon: icons[value] }))}
        value={chosen.mode}
        onChange={(mode) => {
          onChange({ mode: mode === chosen.mode ? undefined : mode });
        }}
      />
      <Pick
        label={copy.topics}
        aside={copy.optional}
        multiple
        options={topics.map((value) => ({ value, label: copy.topic[value] }))}
        value={chosen.topics}
        onChange={(about) => {
          onChange({ topics: about });
        }}
      />
      <Field
        label={copy.note}
        value={chosen.note}
        max={120}
        placeholder={copy.notePlaceholder}
        onChange={(note) => {
          onChange({ note });
        }}
      />
      <Pick
        label={copy.look}
        aside={copy.optional}
        multiple
        layout="rows"
        options={[{ value: LOOK, label: copy.lookOption }]}
        value={chosen.look ? [LOOK] : []}
        onChange={(asked) => {
          onChange({ look: asked.length > 0 });
        }}
      />
    </>
  );
}
