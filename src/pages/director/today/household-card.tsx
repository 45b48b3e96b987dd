import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { goTo } from '../../../api/go-to';
import type { RouteName, RouteValues } from '../../../api/routes';
import { taskCopy } from '../../../copy/task';
import { Button } from '../../../kit/button';
import { Icon } from '../../../kit/icon';
import type { IconName } from '../../../kit/icon/icon-name';
import { Tag } from '../../../kit/tag';
import { Tap } from '../../../kit/tap';
import type { HouseholdCard as Shown, NextStep } from './presenter';
import './household-card.scss';

export type HouseholdCardProps = {
  readonly card: Shown;
  /** A record of this family lies on the phone: what is said here may be done already. */
  readonly waiting: boolean;
};

/** One household: what is due, what one visit clears, and the next step. */
export function HouseholdCard({ card, waiting }: HouseholdCardProps): ReactNode {
  const { householdId, label, where, elsewhere, over, key: isKey, due, children, lines, batch, next } = card;
  return (
    <View className="household">
      <Tap
        className="household-top"
        onTap={() => {
          if (next.kind === 'transfer') goTo('director.transfers');
          else goTo(pageOf(card), { id: householdId });
        }}
      >
        <View className="household-head">
          <View className="household-name">
            <View className="lead">{label}</View>
            <View className="caption">{where}</View>
          </View>
          <DueTag due={due} waiting={waiting} />
        </View>
        <View className="label">{children}</View>
        {isKey ? (
          <View>
            <Tag tone="need" icon="heart">
              {taskCopy.key}
            </Tag>
          </View>
        ) : null}
        {lines.map(({ key, text }) => (
          <View className="household-line" key={key}>
            {text}
          </View>
        ))}
      </Tap>
      {batch === undefined ? null : (
        <View className="household-batch">
          <Icon name={batch.by === 'visit' ? 'door' : 'phone'} size="small" />
          <View>{taskCopy.batch[batch.by](batch.count)}</View>
        </View>
      )}
      <NextSteps householdId={householdId} next={next} elsewhere={elsewhere} over={over} />
    </View>
  );
}

const signs = { danger: 'warn', need: 'clock', plain: undefined } as const satisfies Record<
  string,
  IconName | undefined
>;

function DueTag({ due, waiting }: { readonly due: Shown['due']; readonly waiting: boolean }): ReactNode {
  if (waiting)
    return (
      <Tag tone="wait" icon="send">
        {taskCopy.waiting}
      </Tag>
    );
  const icon = signs[due.tone];
  return (
    <Tag tone={due.tone} {...(icon === undefined ? {} : { icon })}>
      {due.text}
    </Tag>
  );
}

type NextStepsProps = {
  readonly householdId: string;
  readonly next: NextStep;
  readonly elsewhere: boolean;
  readonly over: boolean;
};

const words = {
  answer: taskCopy.toAnswer,
  visit: taskCopy.toVisit,
  sign: taskCopy.toSign,
  read: taskCopy.toRead,
  split: taskCopy.toSplit,
  transfer: taskCopy.toTransfer,
  follow: taskCopy.toFollow,
  absence: taskCopy.toFind,
  thread: taskCopy.toThread,
} as const;

function NextSteps({ householdId, next, elsewhere, over }: NextStepsProps): ReactNode {
  const call = (
    <Button
      kind={next.kind === 'call' ? 'primary' : 'line'}
      icon="phone"
      onTap={() => {
        goTo('director.call', { id: householdId, ...handed(over) });
      }}
    >
      {taskCopy.toCall}
    </Button>
  );
  if (next.kind === 'call') return <View className="household-steps">{call}</View>;
  return (
    <View className="household-steps">
      {/* The telephones of another village's family are not ours to know. */}
      {elsewhere ? null : call}
      <Button
        kind="primary"
        onTap={() => {
          follow(householdId, next, over);
        }}
      >
        {words[next.kind]}
      </Button>
    </View>
  );
}

/** A family that was taken over is opened only as far as that goes. */
const handed = (over: boolean): RouteValues => (over ? { handed: '1' } : {});

function pageOf({ elsewhere, over }: Shown): RouteName {
  if (over) return 'director.handed';
  return elsewhere ? 'director.residence' : 'director.family';
}

function follow(householdId: string, next: NextStep, over: boolean): void {
  if (next.kind === 'transfer') goTo('director.transfers');
  else if (next.kind === 'split') goTo('director.residence', { id: householdId });
  else if (next.kind === 'visit') goTo('director.visit', { id: householdId, ...handed(over) });
  else if (next.kind === 'read') goTo('director.readNotice', { id: householdId, notice: next.noticeId });
  else if (next.kind === 'absence') goTo('absence', { id: next.absenceId });
  else if (next.kind === 'thread') goTo('thread', { child: next.childId, with: 'director' });
  else if (next.kind === 'follow') goTo('director.followUp', { id: householdId, follow: next.followUpId });
  else goTo('director.family', { id: householdId });
}
