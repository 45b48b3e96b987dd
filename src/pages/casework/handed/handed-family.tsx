import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { DataOf } from '../../../api/call';
import { goTo } from '../../../api/go-to';
import { useCall } from '../../../api/use-call';
import { handedCopy as copy } from '../../../copy/handed';
import { Button } from '../../../kit/button';
import { sayDue } from '../../../kit/calendar/say-due';
import { Card } from '../../../kit/card';
import { CardRow } from '../../../kit/card-row';
import { Dial } from '../../../kit/dial';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Section } from '../../../kit/section';
import { Strip } from '../../../kit/strip';
import { Tag } from '../../../kit/tag';

type Handed = DataOf<'task.showHanded'>;

/** A family of another village whose visits or calls were taken over: whom, where, by phone, and what is to be done. */
export function HandedFamily({ householdId }: { readonly householdId: string }): ReactNode {
  const outcome = useCall('task.showHanded', { householdId }, { keep: true });
  const { data } = outcome;
  return (
    <Screen title={data === undefined ? copy.taken : copy.family(data.label)}>
      <OutcomeView outcome={outcome} />
      {data === undefined ? null : <Family family={data} />}
    </Screen>
  );
}

function Family({ family }: { readonly family: Handed }): ReactNode {
  const { householdId, village, lane, today, reason, children, people, tasks } = family;
  const visit = tasks.some(({ kind }) => kind === 'home-visit');
  return (
    <>
      <View>
        <View className="lead">{copy.where(village, lane)}</View>
        <View className="caption">{reason}</View>
      </View>
      <Strip tone="lamp" icon="shield" text={copy.only} />
      <Section title={copy.work}>
        {tasks.map(({ taskId, childId, title, dueOn }) => {
          const due = sayDue(dueOn, today);
          const name = children.find((child) => child.childId === childId)?.name;
          return (
            <CardRow
              key={taskId}
              title={title}
              {...(name === undefined ? {} : { text: name })}
              end={<Tag tone={due.tone}>{due.text}</Tag>}
            />
          );
        })}
        {visit ? (
          <Button
            kind="primary"
            icon="door"
            onTap={() => {
              goTo('director.visit', { id: householdId, handed: '1' });
            }}
          >
            {copy.toVisit}
          </Button>
        ) : null}
        {tasks.every(({ kind }) => kind === 'home-visit') ? null : (
          <Button
            kind={visit ? 'line' : 'primary'}
            icon="phone"
            onTap={() => {
              goTo('director.call', { id: householdId, handed: '1' });
            }}
          >
            {copy.toCall}
          </Button>
        )}
      </Section>
      <Section title={copy.children}>
        <Card>
          {children.map(({ childId, name, age }) => (
            <View key={childId}>{copy.child(name, age)}</View>
          ))}
        </Card>
      </Section>
      <People people={people} />
    </>
  );
}

function People({ people }: { readonly people: Handed['people'] }): ReactNode {
  return (
    <Section title={copy.call}>
      {people.map(({ personId, relation, name, phone }) => (
        <Dial key={personId} kind="person" name={relation} relation={name} phone={phone} />
      ))}
    </Section>
  );
}
