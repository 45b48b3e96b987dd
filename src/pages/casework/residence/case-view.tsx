import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { goTo } from '../../../api/go-to';
import { useAction } from '../../../api/use-action';
import { familyCopy } from '../../../copy/director';
import { residenceCopy as copy } from '../../../copy/residence';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Dial } from '../../../kit/dial';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Section } from '../../../kit/section';
import { Strip } from '../../../kit/strip';
import { Tag } from '../../../kit/tag';
import type { Day } from '../../../kit/calendar/days';
import { sayDate } from '../../../kit/calendar/say-day';
import { type Case, linesOf, mayConfirm, recordedBy, type Split, toCall } from './presenter';
import './index.scss';

export type CaseViewProps = {
  readonly householdId: string;
  readonly one: Case;
  readonly today: Day;
  readonly onChange: () => void;
  readonly onConfirmed: () => void;
};

/** One place of registration: whom it is about, whom to call, what holds, what waits. */
export function CaseView(props: CaseViewProps): ReactNode {
  const { one, today } = props;
  return (
    <>
      <Whom one={one} />
      <Section title={copy.split}>
        <Agreed one={one} today={today} />
        <Waiting {...props} />
        {one.mine.length === 0 ? null : <Begin {...props} />}
      </Section>
      {one.mine.includes('residence') ? null : <Papers one={one} today={today} />}
      <Records {...props} />
    </>
  );
}

function Whom({ one }: { readonly one: Case }): ReactNode {
  return (
    <Card>
      <View className="residence">
        {one.children.map(({ childId, name, age }) => (
          <View className="lead" key={childId}>
            {copy.child(name, age)}
          </View>
        ))}
        <View>{copy.lives(one.residence.village, one.registration.village)}</View>
        {toCall(one).map(({ village, directors }) =>
          directors.length === 0 ? (
            <View className="caption" key={village}>
              {copy.noDirector(village)}
            </View>
          ) : (
            directors.map(({ name, phone }) => (
              <Dial key={name} kind="person" name={name} relation={copy.director(village)} phone={phone} />
            ))
          ),
        )}
        {one.withinCounty ? null : <View className="caption">{copy.abroad}</View>}
      </View>
    </Card>
  );
}

type PartProps = { readonly split: Split; readonly today: Day };

function Parts({ split, today }: PartProps): ReactNode {
  return (
    <>
      {linesOf(split.parts).map(({ duty, label, side }) => (
        <View className="residence-line" key={duty}>
          <View>{label}</View>
          <Tag tone={side === 'residence' ? 'primary' : 'plain'}>{copy.sides[side]}</Tag>
        </View>
      ))}
      <View className="caption">{recordedBy(split, today)}</View>
    </>
  );
}

function Agreed({ one: { agreed }, today }: Pick<CaseViewProps, 'one' | 'today'>): ReactNode {
  return (
    <Card>
      <View className="residence">
        {agreed === null ? <View>{copy.before}</View> : <Parts split={agreed} today={today} />}
      </View>
    </Card>
  );
}

function Waiting({ householdId, one, today, onConfirmed }: CaseViewProps): ReactNode {
  const { run, busy, outcome } = useAction('residence.confirm');
  const { waiting, registeredCode, agreed } = one;
  if (waiting === null) return null;
  const confirm = async (): Promise<void> => {
    const ended = await run({ householdId, registeredCode, splitId: waiting.splitId });
    // Whoever was told that it has changed sees the new one.
    if (ended.ok || (!ended.offline && ended.refusal.code === 'residence.splitChanged')) onConfirmed();
  };
  const other = waiting.by === 'residence' ? 'registration' : 'residence';
  return (
    <Card kind="lamp">
      <View className="residence">
        <View className="strong">{copy.proposed}</View>
        <Parts split={waiting} today={today} />
        {agreed === null ? null : <View className="caption">{copy.stillHolds}</View>}
        <OutcomeNote outcome={outcome} />
        {mayConfirm(one) ? (
          <Button kind="primary" icon="check" busy={busy} onTap={() => void confirm()}>
            {copy.confirm}
          </Button>
        ) : (
          <View className="label">{copy.waitsForOther(copy.sides[other])}</View>
        )}
      </View>
    </Card>
  );
}

function Begin({ one, onChange }: CaseViewProps): ReactNode {
  const fresh = one.agreed === null && one.waiting === null;
  return (
    <Button kind={fresh ? 'primary' : 'line'} icon="pen" onTap={onChange}>
      {fresh ? copy.begin : copy.change}
    </Button>
  );
}

function Papers({ one: { agreement }, today }: Pick<CaseViewProps, 'one' | 'today'>): ReactNode {
  return (
    <Section title={copy.agreement}>
      <Card>
        <View className="residence">
          <View>{agreement === null ? copy.noAgreement : familyCopy.agreement.states[agreement.state]}</View>
          {agreement?.receipts.map(({ target, on }) => (
            <View className="caption" key={target}>
              {copy.given(copy.receipts[target], sayDate(on, today))}
            </View>
          ))}
        </View>
      </Card>
      <Strip tone="wait" icon="shield" text={copy.limits} />
    </Section>
  );
}

function Records({ householdId, one: { records } }: CaseViewProps): ReactNode {
  const values = { id: householdId, part: '1' };
  return (
    <>
      {records.includes('visit') ? (
        <Button
          kind="line"
          icon="door"
          onTap={() => {
            goTo('director.visit', values);
          }}
        >
          {copy.recordVisit}
        </Button>
      ) : null}
      {records.includes('contact') ? (
        <Button
          kind="line"
          icon="phone"
          onTap={() => {
            goTo('director.call', values);
          }}
        >
          {copy.recordContact}
        </Button>
      ) : null}
    </>
  );
}
