import { type CareFile, holdsOn, type NoticeReceipt, type Span } from '../care-file/care-file';
import type { Decided, Occasion } from '../care-file/decided';
import type { CareRecord } from '../care-file/records';
import { isSettledByOpening } from './asks';
import { allow, type Decision, refuse } from '../decision';

type Person = Span & { readonly personId: string };

/** As much of a household as a delivery asks about. */
export type Reached = {
  readonly guardians: readonly Person[];
  readonly caregivers: readonly Person[];
  readonly notices: readonly Pick<NoticeReceipt, 'noticeId' | 'personId'>[];
};

/** Every guardian and caregiver of the household on the day (or those of one role), once; whoever has it already is left out. */
export const decideDeliverNotice = (
  file: Reached,
  notice: Pick<NoticeReceipt, 'noticeId' | 'title' | 'acknowledgeDays' | 'ask'>,
  { today, role }: Pick<Occasion, 'today'> & { readonly role?: 'guardian' | 'caregiver' | undefined },
): Decided<null> => {
  const known = new Set(file.notices.filter((r) => r.noticeId === notice.noticeId).map((r) => r.personId));
  const people = [
    ...file.guardians.map((person) => ({ ...person, asRole: 'guardian' as const })),
    ...file.caregivers.map((person) => ({ ...person, asRole: 'caregiver' as const })),
  ].filter(
    (person) =>
      holdsOn(person, today) && !known.has(person.personId) && (role === undefined || person.asRole === role),
  );
  const once = [...new Map(people.map((person) => [person.personId, person])).values()];
  return {
    records: once.map(({ personId, asRole }): CareRecord => ({
      kind: 'notice-delivered',
      asRole,
      receipt: {
        ...notice,
        personId,
        sentOn: today,
        openedAt: null,
        acknowledgedOn: null,
        firstAnswer: null,
        lastAnswer: null,
        unreachableOn: null,
      },
    })),
    answer: null,
  };
};

const receiptOf = (file: CareFile, noticeId: string, personId: string) =>
  file.notices.find((known) => known.noticeId === noticeId && known.personId === personId) ?? null;

/** The first opening stops further ringing; later ones change nothing. */
export const decideOpenNotice = (
  file: CareFile,
  noticeId: string,
  { actor }: Pick<Occasion, 'actor'>,
): Decision<Decided<null>, 'notice.notFound'> => {
  const receipt = receiptOf(file, noticeId, actor);
  if (receipt === null) return refuse('notice.notFound');
  if (receipt.openedAt !== null) return allow({ records: [], answer: null });
  const settles = isSettledByOpening(receipt.ask) && receipt.acknowledgedOn === null;
  return allow({ records: [{ kind: 'notice-opened', noticeId, personId: actor, settles }], answer: null });
};

export type Acknowledgement = {
  readonly noticeId: string;
  readonly personId: string;
  /** Set when the director acknowledges on behalf (代为确认): how it was told and why. */
  readonly onBehalf: { readonly how: string; readonly reason: string } | null;
};

/** Acknowledging, by oneself or 代为确认 by the director; a second time changes nothing. */
export const decideAcknowledgeNotice = (
  file: CareFile,
  { noticeId, personId, onBehalf }: Acknowledgement,
  { actor }: Pick<Occasion, 'actor'>,
): Decision<Decided<null>, 'notice.notFound' | 'notice.notRecipient'> => {
  const receipt = receiptOf(file, noticeId, personId);
  if (receipt === null) return refuse(onBehalf === null ? 'notice.notFound' : 'notice.notRecipient');
  if (receipt.acknowledgedOn !== null) return allow({ records: [], answer: null });
  return allow({
    records: [
      {
        kind: 'notice-acknowledged',
        noticeId,
        personId,
        by: actor,
        how: onBehalf?.how ?? null,
        reason: onBehalf?.reason ?? null,
      },
    ],
    answer: null,
  });
};

export type ToldInPerson = {
  readonly told: readonly { readonly noticeId: string; readonly personId: string }[];
  /** How it was told, and why by somebody else. */
  readonly how: string;
  readonly reason: string;
};

/** Several notices told on one call or visit: of this household whatever is still open, each once; the rest is as it was. */
export const decideToldInPerson = (
  file: CareFile,
  { told, ...onBehalf }: ToldInPerson,
  occasion: Pick<Occasion, 'actor'>,
): Decision<Decided<null>, never> => {
  const once = new Map(told.map((each) => [`${each.noticeId} ${each.personId}`, each]));
  const records = [...once.values()].flatMap((each) => {
    const decided = decideAcknowledgeNotice(file, { ...each, onBehalf }, occasion);
    return decided.ok ? decided.value.records : [];
  });
  return allow({ records, answer: null });
};

/** No channel rings for this person: the director need not wait for the topic's days. */
export const decideUnreachable = (file: CareFile, noticeId: string, personId: string): Decided<null> => {
  const receipt = receiptOf(file, noticeId, personId);
  const silent =
    receipt !== null &&
    receipt.ask !== 'nothing' &&
    receipt.acknowledgedOn === null &&
    receipt.unreachableOn === null;
  return { records: silent ? [{ kind: 'notice-unreachable', noticeId, personId }] : [], answer: null };
};
