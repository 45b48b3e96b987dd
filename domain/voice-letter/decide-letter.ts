import { addDays, type CalendarDay, formatDay } from '../calendar/calendar-day';
import type { CareFile } from '../care-file/care-file';
import { holdsOn } from '../care-file/care-file';
import type { Decided, Occasion } from '../care-file/decided';
import type { Letter } from '../care-file/family-voice';
import { allow, type Decision, refuse } from '../decision';
import type { Rules } from '../policy/rules';

type Side = Letter['side'];

/** Recordings that somebody has begun on a day and that were not lost on the way: what the day's limit counts. */
const begunBy = (file: CareFile, personId: string, day: CalendarDay): readonly Letter[] =>
  file.letters.filter(
    (known) => known.personId === personId && known.begunOn === day && known.state !== 'lost',
  );

/** Begun once a recording of the phone's, as often as it is tried; not more a day than the pack says. */
export const decideBegin = (
  file: CareFile,
  letter: { readonly act: string; readonly seconds: number; readonly side: Side },
  { rules, occasion }: { readonly rules: Rules; readonly occasion: Occasion },
): Decision<Decided<{ readonly letterId: string }>, 'voiceLetter.enoughToday'> => {
  const { actor: personId, today } = occasion;
  const known = file.letters.find((each) => each.personId === personId && each.act === letter.act);
  if (known !== undefined) return allow({ records: [], answer: { letterId: known.id } });
  const most = rules.on('voiceLetter.mostADay', today).value ?? 0;
  if (begunBy(file, personId, today).length >= most) return refuse('voiceLetter.enoughToday');
  const id = occasion.newId('vl');
  const record: Letter = { ...letter, id, personId, state: 'begun', begunOn: today, heardBy: [] };
  return allow({ records: [{ kind: 'letter-begun', record }], answer: { letterId: id } });
};

type Stored = {
  readonly letterId: string;
  readonly fileId: string;
  readonly bytes: number;
  readonly sha256: string;
};

/** There for the family from now on, until the pack's days are over; sent again it changes nothing. */
export const decideSend = (
  file: CareFile,
  { letterId, ...stored }: Stored,
  { rules, occasion }: { readonly rules: Rules; readonly occasion: Occasion },
): Decision<Decided<{ readonly keepUntil: string }>, 'record.notFound' | 'voiceLetter.gone'> => {
  const letter = file.letters.find(({ id }) => id === letterId);
  if (letter?.personId !== occasion.actor) return refuse('record.notFound');
  const keepUntil = addDays(letter.begunOn, rules.on('voiceLetter.keepDays', letter.begunOn).value ?? 0);
  const answer = { keepUntil: formatDay(keepUntil) };
  if (letter.state === 'sent') return allow({ records: [], answer });
  if (letter.state !== 'begun') return refuse('voiceLetter.gone');
  const record = { kind: 'letter-sent' as const, id: letterId, side: letter.side, ...stored };
  return allow({ records: [{ ...record, keepUntil, by: occasion.actor }], answer });
};

/** Once a person; the own one is not heard, it is known. */
export const decideHear = (
  file: CareFile,
  letterId: string,
  { actor }: Occasion,
): Decision<Decided<null>, 'record.notFound' | 'voiceLetter.gone'> => {
  const letter = file.letters.find(({ id }) => id === letterId);
  if (letter === undefined) return refuse('record.notFound');
  if (letter.state !== 'sent') return refuse('voiceLetter.gone');
  const known = letter.personId === actor || letter.heardBy.includes(actor);
  return allow({
    records: known ? [] : [{ kind: 'letter-heard', id: letterId, personId: actor }],
    answer: null,
  });
};

/** Who may take a recording away: who spoke, and any guardian. */
export const mayRemove = (letter: Pick<Letter, 'personId'>, who: { personId: string; side: Side }): boolean =>
  letter.personId === who.personId || who.side === 'guardian';

/**
 * Away for everybody; one that is away already stays so. What was begun and not sent may be on its way to the storage in this
 * very moment: its place is looked at once more.
 */
export const decideRemove = (
  file: CareFile,
  {
    letterId,
    side,
    fileGone,
  }: { readonly letterId: string; readonly side: Side; readonly fileGone: boolean },
  { actor, today }: Occasion,
): Decision<Decided<null>, 'record.notFound' | 'record.notYours'> => {
  const letter = file.letters.find(({ id }) => id === letterId);
  if (letter === undefined) return refuse('record.notFound');
  const guardian = file.guardians.some((known) => known.personId === actor && holdsOn(known, today));
  if (!mayRemove(letter, { personId: actor, side: guardian ? 'guardian' : side }))
    return refuse('record.notYours');
  const over = letter.state !== 'sent' && letter.state !== 'begun';
  const gone = fileGone && letter.state === 'sent';
  const record = { kind: 'letter-ended', id: letterId, state: 'removed', by: actor, fileGone: gone } as const;
  return allow({ records: over ? [] : [record], answer: null });
};

/** What time does: the days are over, or nothing ever came; of what may still come the place is looked at once more. */
export const decideEnd = (
  file: CareFile,
  { letterId, fileGone }: { readonly letterId: string; readonly fileGone: boolean },
): Decided<null> => {
  const letter = file.letters.find(({ id }) => id === letterId);
  if (letter?.state !== 'sent' && letter?.state !== 'begun') return { records: [], answer: null };
  const ended = letter.state === 'sent' ? 'expired' : 'lost';
  return {
    records: [
      {
        ...{ kind: 'letter-ended', id: letterId, state: ended, by: null },
        fileGone: fileGone && letter.state === 'sent',
      },
    ],
    answer: null,
  };
};
