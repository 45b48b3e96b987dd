import type { DataOf } from '../../../api/call';
import { absenceCopy as copy } from '../../../copy/absence';
import { sayInstant } from '../../../kit/calendar/say-day';

export type Absence = DataOf<'absence.show'>;

export type Said = { readonly key: string; readonly who: string; readonly what: string; readonly at: string };

function whatOf({ step, answer, found }: Absence['steps'][number]): string {
  if (answer !== null) return copy.answers[answer];
  if (found !== null) return copy.found[found];
  return step === 'answered' || step === 'resolved' ? '' : copy.steps[step];
}

/** What was said, the last first; nobody is named but by what the children call them. */
export function saidOf({ steps, day }: Absence): readonly Said[] {
  return steps
    .map((step, at) => ({
      key: String(at),
      who: step.by === null ? '' : step.by.called === '' ? copy.roles[step.by.role] : step.by.called,
      what: [whatOf(step), ...(step.words === null ? [] : [step.words])].join('，'),
      at: sayInstant(step.at, day),
    }))
    .reverse();
}

/** Whether the reader has answered since it was last asked. */
export function hasAnswered({ steps, state }: Absence): boolean {
  const asked = steps.map(({ step }) => step).lastIndexOf('reported');
  return (
    state !== 'over' && steps.slice(asked).some(({ by, answer }) => by?.isMe === true && answer !== null)
  );
}
