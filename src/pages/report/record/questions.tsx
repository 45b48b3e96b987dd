import type { ReactNode } from 'react';
import { concernCourses, concernOffices, concernSituations } from '../../../../contracts/vocabulary/concern';
import { courseCopy, officeCopy, reportCopy as copy, situationCopy } from '../../../copy/report';
import { dayCopy } from '../../../copy/day';
import { addDays, type Day } from '../../../kit/calendar/days';
import { DayPick } from '../../../kit/day-pick';
import { Field } from '../../../kit/field';
import { Pick } from '../../../kit/pick';
import { beijingClock } from './beijing-clock';
import { asksSituation, withTold } from './form';
import type { QuestionsProps } from './questions-props';
import { Tell } from './tell';

/** What a village meets with first; the law's nine after it. */
const STATUTORY = 9;
const usualFirst = [...concernSituations.slice(STATUTORY), ...concernSituations.slice(0, STATUTORY)];

const nearDays = (today: Day) => [
  { value: today, label: dayCopy.today },
  { value: addDays(today, -1), label: dayCopy.yesterday },
];

/** What staff and teachers are asked; every question but three may be left. */
export function Questions(props: QuestionsProps): ReactNode {
  return (
    <>
      <What {...props} />
      <When {...props} />
      <Told {...props} />
      <Field
        label={copy.words}
        hint={copy.wordsHint}
        value={props.form.words}
        max={1000}
        multiline
        onChange={(words) => {
          props.onChange({ words });
        }}
      />
      <Tell {...props} />
    </>
  );
}

function What({ about, form, onChange }: QuestionsProps): ReactNode {
  return (
    <>
      {about.children.length > 1 ? (
        <Pick
          label={copy.who}
          layout="two"
          multiple
          options={about.children.map(({ childId, name }) => ({ value: childId, label: name }))}
          value={form.childIds}
          onChange={(childIds) => {
            onChange({ childIds });
          }}
        />
      ) : null}
      <Pick
        label={copy.course}
        aside={copy.courseText[form.course]}
        layout="rows"
        options={concernCourses.map((value) => ({ value, label: courseCopy[value] }))}
        value={form.course}
        onChange={(course) => {
          onChange({ course });
        }}
      />
      {asksSituation(form) ? (
        <Pick
          label={copy.situations}
          aside={copy.situationsAside}
          layout="rows"
          multiple
          options={usualFirst.map((value) => ({ value, label: situationCopy[value] }))}
          value={form.situations}
          onChange={(situations) => {
            onChange({ situations });
          }}
        />
      ) : null}
    </>
  );
}

function When({ about, form, onChange }: QuestionsProps): ReactNode {
  return (
    <>
      <DayPick
        label={copy.foundOn}
        near={nearDays(about.today)}
        value={form.foundOn}
        today={about.today}
        past
        onChange={(foundOn) => {
          onChange({ foundOn, foundAt: undefined });
        }}
      />
      <Pick
        label={copy.foundAt}
        aside={copy.foundAtAside}
        layout="two"
        multiple
        options={[{ value: 'now', label: form.foundAt === undefined ? copy.now : copy.nowAt(form.foundAt) }]}
        value={form.foundAt === undefined ? [] : ['now']}
        onChange={(chosen) => {
          const now = { foundOn: about.today, foundAt: beijingClock(new Date()) };
          onChange(chosen.length === 0 ? { foundAt: undefined } : now);
        }}
      />
    </>
  );
}

function Told({ about, form, onChange }: QuestionsProps): ReactNode {
  return (
    <>
      <Pick
        label={copy.told}
        aside={copy.toldAside}
        layout="two"
        multiple
        options={concernOffices.map((value) => {
          const at = form.told.find(({ office }) => office === value)?.at;
          return { value, label: at === undefined ? officeCopy[value] : copy.toldAt(officeCopy[value], at) };
        })}
        value={form.told.map(({ office }) => office)}
        onChange={(offices) => {
          const now = { on: about.today, at: beijingClock(new Date()) };
          onChange({ told: withTold(form.told, offices, now) });
        }}
      />
      <Field
        label={copy.receipt}
        hint={copy.receiptHint}
        value={form.receipt}
        max={60}
        onChange={(receipt) => {
          onChange({ receipt });
        }}
      />
    </>
  );
}
