import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { goTo } from '../../../api/go-to';
import { useAction } from '../../../api/use-action';
import { supervisedCopy as copy } from '../../../copy/supervisor';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Strip } from '../../../kit/strip';
import { Tag } from '../../../kit/tag';
import type { FamilyCard } from './presenter';

export type FamilyTasksProps = {
  readonly card: FamilyCard;
  /** The county looks, and the township gives work to others. */
  readonly county: boolean;
  readonly onGive: () => void;
  readonly onChanged: () => void;
};

/** One household's tasks, with who does them. */
export function FamilyTasks({ card, county, onGive, onChanged }: FamilyTasksProps): ReactNode {
  const { title, village, doneBy, orphan, due, lines, asked } = card;
  return (
    <Card>
      <View className="stack">
        <View className="row-top">
          <View className="grow">
            <View className="lead" role="heading" aria-level="3">
              {title}
            </View>
            <View className={orphan ? 'caption danger' : 'caption'}>{`${village}，${doneBy}`}</View>
          </View>
          <Tag tone={due.tone}>{due.text}</Tag>
        </View>
        {lines.map(({ key, text, mark }) => (
          <View className="supervised-line" key={key}>
            <View className="label grow">{text}</View>
            {mark === null ? null : <Tag tone="plain">{mark}</Tag>}
          </View>
        ))}
        {asked === null ? null : <Asked asked={asked} county={county} onChanged={onChanged} />}
        <Mine card={card} />
        {county || card.assignmentId === null ? null : <OwnNow assignmentId={card.assignmentId} />}
        {county || card.movable === 0 || card.householdId === null ? null : (
          <Button kind="line" icon="swap" onTap={onGive}>
            {copy.reassign}
          </Button>
        )}
      </View>
    </Card>
  );
}

type AskedProps = {
  readonly asked: NonNullable<FamilyCard['asked']>;
  readonly county: boolean;
  readonly onChanged: () => void;
};

function Asked({ asked, county, onChanged }: AskedProps): ReactNode {
  const { run, busy, outcome } = useAction('task.withdrawReassignment');
  const withdraw = async (): Promise<void> => {
    const ended = await run({ reassignmentId: asked.reassignmentId });
    if (ended.ok) onChanged();
  };
  return (
    <>
      <Strip tone="wait" icon="clock" text={copy.asked(asked.name)} />
      <OutcomeNote outcome={outcome} />
      {county ? null : (
        <Button kind="link" busy={busy} onTap={() => void withdraw()}>
          {copy.withdraw}
        </Button>
      )}
    </>
  );
}

function OwnNow({ assignmentId }: { readonly assignmentId: string }): ReactNode {
  return (
    <Button
      kind="ink"
      icon="check"
      onTap={() => {
        goTo('director.assigned', { id: assignmentId });
      }}
    >
      {copy.toAssigned}
    </Button>
  );
}

function Mine({ card: { householdId, mine } }: { readonly card: FamilyCard }): ReactNode {
  if (householdId === null || mine.length === 0) return null;
  return (
    <View className="stack-s">
      <View className="caption">{copy.mine}</View>
      {mine.includes('visit') ? (
        <Button
          kind="ink"
          icon="door"
          onTap={() => {
            goTo('director.visit', { id: householdId, handed: '1' });
          }}
        >
          {copy.toVisit}
        </Button>
      ) : null}
      {mine.includes('call') ? (
        <Button
          kind="ink"
          icon="phone"
          onTap={() => {
            goTo('director.call', { id: householdId, handed: '1' });
          }}
        >
          {copy.toCall}
        </Button>
      ) : null}
    </View>
  );
}
