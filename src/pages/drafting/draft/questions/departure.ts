import { dayCopy } from '../../../../copy/day';
import { draftQuestionCopy } from '../../../../copy/draft-questions';
import { addDays } from '../../../../kit/calendar/days';
import { sayDate } from '../../../../kit/calendar/say-day';
import type { Asking, Option, Part, Question } from '../question';
import { optionsOf } from './options-of';

const copy = draftQuestionCopy.departure;

/** The days on which the guardians left, as the file knows them, each once. */
function leavingDays({ people, today }: Asking): readonly Option[] {
  const left = people.guardians.flatMap(({ kinship, awayFrom }) =>
    awayFrom === null ? [] : [{ value: awayFrom, label: copy.left(kinship, sayDate(awayFrom, today)) }],
  );
  const known = left.filter(({ value }, at) => left.findIndex((each) => each.value === value) === at);
  return known.length > 0 ? known : [{ value: today, label: dayCopy.today }];
}

/** Who is away since when, who was decided when, and why. */
export function departureParts(asking: Asking): readonly Part[] {
  const { form, today } = asking;
  const unable: Question = {
    kind: 'words',
    name: 'departure.otherUnable',
    label: copy.otherUnable,
    max: 200,
    suggestions: copy.othersUnable,
  };
  const note: Question = {
    kind: 'words',
    name: 'reason.note',
    label: copy.note,
    max: 200,
    suggestions: copy.notes,
  };
  return [
    {
      key: 'departure',
      questions: [
        {
          kind: 'pick',
          name: 'departure.kind',
          label: copy.kind,
          layout: 'rows',
          options: optionsOf(copy.kinds),
        },
        ...(form['departure.kind'] === 'one-away-other-unable' ? [unable] : []),
        { kind: 'day', name: 'departure.leavingOn', label: copy.leavingOn, near: leavingDays(asking) },
        {
          kind: 'day',
          name: 'departure.decidedOn',
          label: copy.decidedOn,
          near: [
            { value: today, label: dayCopy.today },
            { value: addDays(today, -1), label: dayCopy.yesterday },
          ],
        },
        {
          kind: 'pick',
          name: 'reason.kind',
          label: copy.reason,
          layout: 'two',
          options: optionsOf(copy.reasons),
        },
        ...(form['reason.kind'] === 'other' ? [note] : []),
      ],
    },
  ];
}
