import type { UnreachableReason } from '../../contracts/vocabulary/contact';
import { dayFrom } from '../calendar/calendar-day';
import { type CareFile, holdsOn, type HomeStay } from '../care-file/care-file';
import type { Decided, Occasion } from '../care-file/decided';
import { allow, type Decision, refuse } from '../decision';
import { openUnreachables } from './unreachable';

type Whose = { readonly guardian: string };

const isGuardian = (file: CareFile, { guardian }: Whose, { today }: Occasion): boolean =>
  file.guardians.some((known) => known.personId === guardian && holdsOn(known, today));

/**
 * 我回家了, from one day to another. A stay is named by its first day: said again with the same days it changes nothing,
 * with another last day (or taken back) it is a revision.
 */
export const decideHomeStay = (
  file: CareFile,
  stay: Whose & { readonly from: string; readonly to: string | null; readonly withdrawn: boolean },
  occasion: Occasion,
): Decision<Decided<{ readonly stayId: string | null }>, 'record.notFound'> => {
  if (!isGuardian(file, stay, occasion)) return refuse('record.notFound', { fields: ['guardian'] });
  const from = dayFrom(stay.from);
  const to = stay.to === null ? null : dayFrom(stay.to);
  const known = file.guardians
    .flatMap(({ personId, homeStays }) => (personId === stay.guardian ? homeStays : []))
    .find((each) => each.from === from);
  if (known === undefined && stay.withdrawn) return refuse('record.notFound', { fields: ['from'] });
  if (known?.to === to && known.withdrawn === stay.withdrawn)
    return allow({ records: [], answer: { stayId: known.id } });
  const id = occasion.newId('hs');
  const record: HomeStay & { readonly personId: string } = {
    id,
    personId: stay.guardian,
    from,
    to,
    withdrawn: stay.withdrawn,
    ...revisionOf(known, occasion),
  };
  return allow({ records: [{ kind: 'home-stay', record, by: occasion.actor }], answer: { stayId: id } });
};

/** What a further word about a stay takes the place of. */
const revisionOf = (known: HomeStay | undefined, { today }: Occasion) => {
  if (known === undefined) return { revision: 1, saidOn: today };
  const { from, to, withdrawn, saidOn } = known;
  return { revision: known.revision + 1, saidOn, ...(withdrawn ? {} : { insteadOf: { from, to } }) };
};

type Unreached = Whose & {
  readonly reason: UnreachableReason;
  readonly from: string;
  readonly to: string | null;
  readonly tries: number;
  readonly note: string | null;
};

/**
 * 暂时联系不上. It ends no duty: the week stays owed, and the other guardian or the director makes up for it. A further
 * word about the same guardian takes the place of the one that is open; the same word again changes nothing.
 */
export const decideUnreachable = (
  file: CareFile,
  said: Unreached,
  occasion: Occasion,
): Decision<Decided<{ readonly unreachableId: string }>, 'record.notFound' | 'record.dayInFuture'> => {
  if (!isGuardian(file, said, occasion)) return refuse('record.notFound', { fields: ['guardian'] });
  const since = dayFrom(said.from);
  const until = said.to === null ? null : dayFrom(said.to);
  // Nobody has tried in vain on a day that is still to come.
  if (said.reason === 'no-answer' && since > occasion.today)
    return refuse('record.dayInFuture', { fields: ['from'] });
  const open = openUnreachables(file).filter(({ personId }) => personId === said.guardian);
  const same = open.find(
    (known) => known.reason === said.reason && known.since === since && known.until === until,
  );
  if (same !== undefined) return allow({ records: [], answer: { unreachableId: same.id } });
  const { guardian, reason, tries, note } = said;
  const id = occasion.newId('un');
  const record = { id, personId: guardian, since, until, over: null, reason, tries };
  return allow({
    records: [
      ...open.map((known) => ({
        kind: 'unreachable-ended' as const,
        id: known.id,
        on: occasion.today,
        by: occasion.actor,
      })),
      { kind: 'guardian-unreachable', record, note, by: occasion.actor },
    ],
    answer: { unreachableId: id },
  });
};

/** Reachable again. `own` limits it to the guardian's own state. */
export const decideReachable = (
  file: CareFile,
  { unreachableId, own }: { readonly unreachableId: string; readonly own: boolean },
  occasion: Occasion,
): Decision<Decided<null>, 'record.notFound' | 'record.notYours'> => {
  const known = file.unreachables.find(({ id }) => id === unreachableId);
  if (known === undefined) return refuse('record.notFound', { fields: ['unreachableId'] });
  if (own && known.personId !== occasion.actor) return refuse('record.notYours');
  if (known.over !== null) return allow({ records: [], answer: null });
  const ended = { id: known.id, on: occasion.today, by: occasion.actor };
  return allow({ records: [{ kind: 'unreachable-ended', ...ended }], answer: null });
};
