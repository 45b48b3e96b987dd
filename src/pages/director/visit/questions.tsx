import type { ReactNode } from 'react';
import { visitCopy as copy } from '../../../copy/visit';
import { Pick } from '../../../kit/pick';
import { Strip } from '../../../kit/strip';
import { sayPastWeek } from '../../../kit/calendar/say-due';
import { caregiverOf, type Family, guardiansOf, weeksToAsk } from '../record/family-facts';
import type { Asking } from './asking';
import { BlockDetails } from './block-question';
import { asksAboutWeeks, noticesAtHome, seenOf, type WeekAnswer, withCaregiving } from './presenter';

/** What a visit is asked about, one tap each. Nothing is chosen beforehand. */
export function Questions(props: Asking): ReactNode {
  const { family, answers, onChange } = props;
  return (
    <>
      <Seen {...props} />
      <Alone {...props} />
      <Pick
        label={copy.caregiving.label}
        layout="two"
        options={[
          { value: 'in-place', label: copy.caregiving.inPlace },
          { value: 'needs-help', label: copy.caregiving.needsHelp },
        ]}
        value={answers.caregiving}
        onChange={(caregiving) => {
          onChange(withCaregiving(answers, caregiving));
        }}
      />
      {answers.caregiving === 'needs-help' ? <BlockDetails {...props} block="caregiver" /> : null}
      {asksAboutWeeks(family) ? <PastWeeks {...props} /> : null}
      <Notices {...props} />
    </>
  );
}

function childOptions({ children }: Family) {
  return children.map(({ childId, name }) => ({ value: childId, label: name }));
}

function Seen({ family, answers, onChange }: Asking): ReactNode {
  const { one, several } = copy.seen;
  const options =
    family.children.length < 2
      ? ([
          { value: 'all', label: one.yes },
          { value: 'none', label: one.no },
        ] as const)
      : ([
          { value: 'all', label: several.all },
          { value: 'some', label: several.some },
          { value: 'none', label: several.no },
        ] as const);
  return (
    <>
      <Pick<'all' | 'some' | 'none'>
        label={one.label}
        options={options}
        layout={options.length < 3 ? 'two' : 'three'}
        value={answers.seen}
        onChange={(seen) => {
          onChange({ ...answers, seen });
        }}
      />
      {answers.seen === 'some' ? (
        <Pick
          multiple
          label={copy.seen.who}
          options={childOptions(family)}
          value={answers.seenIds}
          onChange={(seenIds) => {
            onChange({ ...answers, seenIds });
          }}
        />
      ) : null}
    </>
  );
}

function Alone({ family, answers, onChange }: Asking): ReactNode {
  const seen = seenOf(
    answers,
    family.children.map(({ childId }) => childId),
  );
  if (answers.seen === 'none') return <Strip tone="need" icon="user" text={copy.alone.notSeen} />;
  const { one, several } = copy.alone;
  const options =
    seen.length < 2
      ? ([
          { value: 'all', label: one.yes },
          { value: 'none', label: one.no },
        ] as const)
      : ([
          { value: 'all', label: several.all },
          { value: 'some', label: several.some },
          { value: 'none', label: several.no },
        ] as const);
  return (
    <>
      <Pick<'all' | 'some' | 'none'>
        label={copy.alone.label}
        aside={copy.alone.aside}
        options={options}
        layout={options.length < 3 ? 'two' : 'three'}
        value={answers.alone}
        onChange={(alone) => {
          onChange({ ...answers, alone });
        }}
      />
      {answers.alone === 'some' && seen.length > 1 ? (
        <Pick
          multiple
          label={copy.alone.who}
          options={childOptions(family).filter(({ value }) => seen.includes(value))}
          value={answers.aloneIds}
          onChange={(aloneIds) => {
            onChange({ ...answers, aloneIds });
          }}
        />
      ) : null}
    </>
  );
}

function PastWeeks({ family, answers, today, onChange }: Asking): ReactNode {
  const caregiver = caregiverOf(family);
  const both = [
    { value: 'both', label: copy.week.both },
    { value: 'child', label: copy.week.child },
    { value: 'caregiver', label: copy.week.caregiver(caregiver?.relation ?? '') },
  ] as const;
  const alone = [{ value: 'child', label: copy.week.yes }] as const;
  return weeksToAsk(family, today).map((week) => (
    <Pick<WeekAnswer>
      key={week}
      label={copy.week.label(sayPastWeek(week, today), guardiansOf(family))}
      aside={copy.week.aside}
      layout="two"
      options={[...(caregiver === undefined ? alone : both), { value: 'neither', label: copy.week.neither }]}
      value={answers.weeks[week]}
      onChange={(said) => {
        onChange({ ...answers, weeks: { ...answers.weeks, [week]: said } });
      }}
    />
  ));
}

function Notices({ family, answers, onChange }: Asking): ReactNode {
  return noticesAtHome(family).map(({ noticeId, title, people }) => (
    <Pick
      key={noticeId}
      multiple
      label={copy.notice.label(title)}
      aside={copy.notice.aside}
      layout="two"
      options={people.map(({ personId, name }) => ({ value: personId, label: copy.notice.readTo(name) }))}
      value={answers.readTo[noticeId] ?? []}
      onChange={(personIds) => {
        onChange({ ...answers, readTo: { ...answers.readTo, [noticeId]: personIds } });
      }}
    />
  ));
}
