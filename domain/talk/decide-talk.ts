import { dayFrom } from '../calendar/calendar-day';
import type { CareFile } from '../care-file/care-file';
import type { Decided, Occasion } from '../care-file/decided';
import type { Talk } from '../care-file/family-voice';
import { allow, type Decision, refuse } from '../decision';

type Over = 'record.notFound' | 'talk.over';

const isOpen = ({ state }: Talk): boolean => state === 'asked' || state === 'accepted';

/** A wish that still waits is not asked twice. */
export const decideAsk = (
  file: CareFile,
  { side, name }: { readonly side: 'guardian' | 'caregiver'; readonly name: string },
  { actor, today, newId }: Occasion,
): Decided<{ readonly talkId: string }> => {
  const waits = file.talks.find((known) => known.personId === actor && isOpen(known));
  if (waits !== undefined) return { records: [], answer: { talkId: waits.id } };
  const id = newId('tk');
  const record: Talk = {
    ...{ id, personId: actor, state: 'asked', askedOn: today },
    ...{ acceptedBy: null, followedOn: null },
  };
  return { records: [{ kind: 'talk-asked', record, side, name }], answer: { talkId: id } };
};

/** Only who asked takes it back, and only while nobody has called. */
export const decideWithdraw = (
  file: CareFile,
  talkId: string,
  { actor, today }: Occasion,
): Decision<Decided<null>, Over> => {
  const talk = file.talks.find(({ id }) => id === talkId);
  if (talk?.personId !== actor) return refuse('record.notFound');
  if (talk.state === 'withdrawn') return allow({ records: [], answer: null });
  if (!isOpen(talk)) return refuse('talk.over');
  return allow({ records: [turned(talk, 'withdrawn', { by: actor, on: today })], answer: null });
};

/** By name; the second one of the township finds it taken. Nobody takes on the own wish: then nobody would call. */
export const decideAccept = (
  file: CareFile,
  { talkId, name }: { readonly talkId: string; readonly name: string },
  { actor, today }: Occasion,
): Decision<Decided<null>, Over> => {
  const talk = file.talks.find(({ id }) => id === talkId);
  if (talk === undefined || talk.personId === actor) return refuse('record.notFound');
  if (talk.acceptedBy === actor) return allow({ records: [], answer: null });
  if (talk.state !== 'asked') return refuse('talk.over');
  return allow({ records: [{ ...turned(talk, 'accepted', { by: actor, on: today }), name }], answer: null });
};

type Followed = { readonly talkId: string; readonly on: string; readonly agreed: string | null };

/** They talked; again, where they talked again. */
export const decideFollow = (
  file: CareFile,
  { talkId, on: text, agreed }: Followed,
  { actor, today }: Occasion,
): Decision<Decided<null>, Over | 'talk.notAccepted' | 'record.dayInFuture'> => {
  const talk = file.talks.find(({ id }) => id === talkId);
  if (talk === undefined) return refuse('record.notFound');
  const on = dayFrom(text);
  if (on > today) return refuse('record.dayInFuture', { fields: ['on'] });
  if (talk.state === 'asked') return refuse('talk.notAccepted');
  if (talk.acceptedBy !== actor || (talk.state !== 'accepted' && talk.state !== 'followed'))
    return refuse('talk.over');
  return allow({ records: [{ ...turned(talk, 'followed', { by: actor, on }), agreed }], answer: null });
};

/** After they have talked. */
export const decideClose = (
  file: CareFile,
  talkId: string,
  { actor, today }: Occasion,
): Decision<Decided<null>, Over | 'talk.notAccepted'> => {
  const talk = file.talks.find(({ id }) => id === talkId);
  if (talk === undefined) return refuse('record.notFound');
  if (talk.state === 'asked' || talk.state === 'accepted') return refuse('talk.notAccepted');
  if (talk.acceptedBy !== actor || talk.state === 'withdrawn') return refuse('talk.over');
  const records = talk.state === 'closed' ? [] : [turned(talk, 'closed', { by: actor, on: today })];
  return allow({ records, answer: null });
};

const turned = <State extends Exclude<Talk['state'], 'asked'>>(
  { id, personId }: Talk,
  state: State,
  at: { readonly by: string; readonly on: Talk['askedOn'] },
) => ({ kind: 'talk-turned' as const, id, personId, state, ...at, name: null, agreed: null });
