import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { composeCopy } from '../../../copy/notice-compose';
import { Field } from '../../../kit/field';
import { Pick, type PickOption } from '../../../kit/pick';
import { type AgeChoice, ageChoices, type Draft, schoolFirst, withPlaces } from './presenter';
import type { StepProps } from './step-props';

const { who: copy } = composeCopy;

/** Everybody: a pick needs a word for it. */
const ALL = 'all';
type All = typeof ALL;

const options = <Value extends string>(
  all: string,
  words: Readonly<Record<Value, string>>,
): readonly PickOption<Value | All>[] => [
  { value: ALL, label: all },
  // Object.keys loses the literal names; the table is closed.
  ...(Object.keys(words) as Value[]).map((value) => ({ value, label: words[value] })),
];
const chosen = <Value extends string>(value: Value | All): Value | '' => (value === ALL ? '' : value);
const shown = <Value extends string>(value: Value | ''): Value | All => (value === '' ? ALL : value);

/** More are no choice by a tap: whoever is over so many writes to places. */
const MOST_SCHOOLS = 12;

/** The own place or some below it, and a school. */
export function PlacePicks({ known, draft, onChange }: StepProps): ReactNode {
  const { places, schools, role } = known;
  return (
    <>
      {places.length < 2 ? null : (
        <Pick<string>
          multiple
          layout="two"
          label={copy.places}
          options={places.map(({ code, name }) => ({ value: code, label: name }))}
          value={draft.places}
          onChange={(now) => {
            onChange(withPlaces(draft, now));
          }}
        />
      )}
      {schools.length > MOST_SCHOOLS || schools.length < (role === 'teacher' ? 2 : 1) ? null : (
        <Pick<string>
          label={copy.school}
          layout="two"
          options={[
            ...(role === 'teacher' ? [] : [{ value: ALL, label: copy.allSchools }]),
            ...schools.map(({ school }) => ({ value: school, label: school })),
          ]}
          value={shown(draft.school)}
          onChange={(value) => {
            onChange({ ...draft, ...schoolFirst(schools.find(({ school }) => school === value)) });
          }}
        />
      )}
      <ClassPick known={known} draft={draft} onChange={onChange} />
    </>
  );
}

function ClassPick({ known, draft, onChange }: StepProps): ReactNode {
  const chosenSchool = known.schools.find(({ school }) => school === draft.school);
  if (chosenSchool === undefined || chosenSchool.classes.length === 0) return null;
  const { classes, whole } = chosenSchool;
  if (!whole && classes.length < 2) return null;
  return (
    <Pick<string>
      label={copy.class}
      options={[
        ...(whole ? [{ value: ALL, label: copy.allClasses }] : []),
        ...classes.map((value) => ({ value, label: value })),
      ]}
      value={shown(draft.class)}
      onChange={(value) => {
        onChange({ ...draft, class: chosen(value) });
      }}
    />
  );
}

const ages = Object.keys(ageChoices) as AgeChoice[]; // a closed table

/** How old, and on file as what: the second is not a school's to know. */
export function ChildrenPicks({ known, draft, onChange }: StepProps): ReactNode {
  return (
    <>
      <Pick<AgeChoice | All>
        label={copy.ages}
        options={[
          { value: ALL, label: copy.allAges },
          ...ages.map((value) => ({ value, label: copy.age[value] })),
        ]}
        value={shown(draft.ages)}
        onChange={(value) => {
          onChange({ ...draft, ages: chosen(value) });
        }}
      />
      {known.role === 'teacher' ? null : (
        <>
          <Pick
            label={copy.tag}
            options={options(copy.allTags, copy.tags)}
            value={shown(draft.tag)}
            onChange={(value) => {
              onChange({ ...draft, tag: chosen(value) });
            }}
          />
          {draft.tag === '' ? null : <View className="caption">{copy.tagNote}</View>}
        </>
      )}
    </>
  );
}

/** Who of the grown-ups, and what they are asked for. */
export function PeoplePicks({ known, draft, onChange }: StepProps): ReactNode {
  const asks = (['read', 'confirm', 'answer', 'nothing'] as const).filter(
    (ask) => ask !== 'answer' || mayAsk({ known, draft }),
  );
  return (
    <>
      <Pick
        label={copy.role}
        options={options(copy.both, copy.roles)}
        value={shown(draft.role)}
        onChange={(value) => {
          onChange({ ...draft, role: chosen(value) });
        }}
      />
      <Pick<Draft['ask']>
        label={copy.ask}
        layout="two"
        options={asks.map((ask) => ({ value: ask, label: copy.asks[ask] }))}
        value={draft.ask}
        onChange={(ask) => {
          onChange({ ...draft, ask });
        }}
      />
    </>
  );
}

const mayAsk = ({ known, draft }: Pick<StepProps, 'known' | 'draft'>): boolean =>
  known.topics.some(({ topic, hasQuestion }) => topic === draft.topic && hasQuestion);

/** As usual, or at night with a reason and a second person. */
export function RingPicks({ draft, onChange }: StepProps): ReactNode {
  return (
    <>
      <Pick<'usual' | 'urgent'>
        label={copy.when}
        layout="rows"
        options={[
          { value: 'usual', label: copy.usual },
          { value: 'urgent', label: copy.urgent },
        ]}
        value={draft.urgent ? 'urgent' : 'usual'}
        onChange={(value) => {
          onChange({ ...draft, urgent: value === 'urgent' });
        }}
      />
      {draft.urgent ? (
        <Field
          label={copy.reason}
          value={draft.reason}
          max={200}
          hint={copy.urgentNote}
          onChange={(reason) => {
            onChange({ ...draft, reason });
          }}
        />
      ) : null}
    </>
  );
}
