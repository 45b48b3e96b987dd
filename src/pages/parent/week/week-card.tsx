import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { contactCopy } from '../../../copy/contact';
import homeBothLit from '../../../kit/art/home-both-lit.svg';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { OutcomeNote } from '../../../kit/outcome-note';
import type { ActionOutcome } from '../../../kit/outcome-note/presenter';
import { Picture } from '../../../kit/picture';
import { Strip } from '../../../kit/strip';
import { Tag } from '../../../kit/tag';
import { dialPerson } from '../family/dial-person';
import type { WeekCard as Week } from './presenter';
import { WeekLines } from './week-lines';
import './index.scss';

const copy = contactCopy.week;

export type WeekCardProps = {
  readonly week: Week;
  readonly busy: boolean;
  /** Set where this phone's storage is full while something waits. */
  readonly notKept: boolean;
  readonly outcome: ActionOutcome | undefined;
  /** Explains the question about reminders before it is asked for the first time. */
  readonly note: string | undefined;
  readonly onConfirm: () => void;
  readonly onEach: () => void;
  /** Takes back what this phone confirmed; without it nothing of this week can be taken back here. */
  readonly onChange: (() => void) | undefined;
};

/** The week of one household, and the one tap that lights its windows. */
export function WeekCard(props: WeekCardProps): ReactNode {
  const { week } = props;
  if (week.state === 'not-due') return <NotDue week={week} />;
  return (
    <View className="week-card">
      <Card>
        <View className="week-top">
          <View>
            <View className="title">{week.title}</View>
            <View className="caption">{week.caption}</View>
          </View>
          {week.tag === null ? null : <Tag tone={week.tag.tone}>{week.tag.text}</Tag>}
        </View>
        {week.children.map((child) => (
          <WeekLines key={child.childId} child={child} />
        ))}
        <Actions {...props} />
      </Card>
    </View>
  );
}

function Actions({ week, busy, notKept, outcome, note, ...links }: WeekCardProps): ReactNode {
  const { confirm } = week;
  return (
    <View className="week-actions">
      {week.state === 'wait' ? <Waiting notKept={notKept} /> : null}
      {confirm === null ? null : (
        <Button kind="primary" busy={busy} onTap={links.onConfirm}>
          {confirm.label}
        </Button>
      )}
      <OutcomeNote outcome={outcome} />
      {confirm === null || note === undefined ? null : <View className="caption">{note}</View>}
      <Links week={week} onEach={links.onEach} onChange={links.onChange} />
    </View>
  );
}

function Waiting({ notKept }: { readonly notKept: boolean }): ReactNode {
  if (notKept) return <Strip tone="danger" icon="warn" text={copy.notKept} />;
  return <Strip tone="wait" icon="send" text={`${copy.waitingNote}，${copy.waitingText}`} />;
}

function Links({ week, onEach, onChange }: Pick<WeekCardProps, 'week' | 'onEach' | 'onChange'>): ReactNode {
  const { confirm, dial } = week;
  return (
    <View className="week-links">
      {dial === null ? null : (
        <Button
          kind="link"
          icon="phone"
          onTap={() => {
            dialPerson(dial.phone);
          }}
        >
          {dial.label}
        </Button>
      )}
      {confirm === null ? null : (
        <Button kind="link" onTap={onEach}>
          {copy.eachOne}
        </Button>
      )}
      {onChange === undefined ? null : (
        <Button kind="link" onTap={onChange}>
          {copy.change}
        </Button>
      )}
    </View>
  );
}

function NotDue({ week: { title, caption, dial } }: { readonly week: Week }): ReactNode {
  return (
    <View className="week-card">
      <Card>
        <Picture className="week-art" src={homeBothLit} />
        <View className="title">{title}</View>
        <View>{caption}</View>
        <View className="caption">{contactCopy.notDue.next}</View>
        {dial === null ? null : (
          <Button
            kind="line"
            icon="phone"
            onTap={() => {
              dialPerson(dial.phone);
            }}
          >
            {dial.label}
          </Button>
        )}
      </Card>
    </View>
  );
}
