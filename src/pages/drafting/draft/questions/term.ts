import { dayCopy } from '../../../../copy/day';
import { draftQuestionCopy } from '../../../../copy/draft-questions';
import { addDays, type Day } from '../../../../kit/calendar/days';
import { sayDate } from '../../../../kit/calendar/say-day';
import type { Asking, Option, Part } from '../question';
import { monthsLater } from '../months-later';

const copy = draftQuestionCopy.term;

function firstDays({ today, after }: Asking): readonly Option[] {
  const near = [
    { value: today, label: dayCopy.today },
    { value: addDays(today, 1), label: dayCopy.tomorrow },
  ];
  return after === undefined ? near : [{ value: after, label: copy.after(sayDate(after, today)) }, ...near];
}

/** A half-year, one and two years, counted from the first day. */
function lastDays(from: Day, today: Day): readonly Option[] {
  const last = (months: number): Day => addDays(monthsLater(from, months), -1);
  return [
    { value: last(6), label: copy.half(sayDate(last(6), today)) },
    { value: last(12), label: copy.year(sayDate(last(12), today)) },
    { value: last(24), label: copy.twoYears(sayDate(last(24), today)) },
  ];
}

/** How long, the week's two contacts, and the money. */
export function termParts(asking: Asking): readonly Part[] {
  const { form, today } = asking;
  return [
    {
      key: 'term',
      questions: [
        { kind: 'day', name: 'term.from', label: copy.from, near: firstDays(asking) },
        { kind: 'day', name: 'term.to', label: copy.to, near: lastDays(form['term.from'] ?? today, today) },
      ],
    },
    {
      key: 'contact',
      title: copy.contact,
      questions: [
        { kind: 'words', name: 'weeklyContact.child', label: copy.child, max: 60, suggestions: copy.calls },
        {
          kind: 'words',
          name: 'weeklyContact.caregiver',
          label: copy.caregiver,
          max: 60,
          suggestions: copy.caregiverCalls,
        },
        {
          kind: 'words',
          name: 'weeklyContact.visitsHome',
          label: copy.visits,
          max: 100,
          suggestions: copy.visitsHome,
        },
      ],
    },
    {
      key: 'money',
      title: copy.money,
      questions: [
        { kind: 'words', name: 'money.amount', label: copy.amount, max: 60, suggestions: copy.amounts },
        { kind: 'words', name: 'money.how', label: copy.how, max: 60, suggestions: copy.hows },
      ],
    },
  ];
}
