import { type ResidenceSide, type SplitDuty, splitDuties } from '../../../../contracts/vocabulary/residence';
import type { DataOf, InputFor } from '../../../api/call';
import { residenceCopy as copy } from '../../../copy/residence';
import type { Day } from '../../../kit/calendar/days';
import { sayDate } from '../../../kit/calendar/say-day';

export type ResidencePage = DataOf<'residence.show'>;
export type Case = ResidencePage['cases'][number];
export type Split = NonNullable<Case['agreed']>;
export type Parts = Split['parts'];

/** One line a duty: 走访, 住地. */
export const linesOf = (parts: Parts) =>
  splitDuties.map((duty) => ({ duty, label: copy.duties[duty], side: parts[duty] }));

/** Who wrote it down, or with which office it was agreed. */
export function recordedBy({ by, name, on, office }: Split, today: Day): string {
  const written = copy.by(copy.sides[by], name, sayDate(on, today));
  return office === null ? written : `${copy.office(office.name, office.phone)}，${written}`;
}

/** The director on the other side of the table is who there is to call; a supervisor sees both. */
export function toCall({ mine, residence, registration, withinCounty }: Case) {
  const places = [
    ...(mine.includes('residence') ? [] : [residence]),
    ...(mine.includes('registration') || !withinCounty ? [] : [registration]),
  ];
  return places.map(({ village, directors }) => ({ village, directors }));
}

/** Whether the reader may confirm what waits: the other side wrote it. */
export const mayConfirm = ({ waiting, mine }: Case): boolean =>
  waiting !== null && mine.some((side) => side !== waiting.by);

/** What a reader who may agree sees first: the form begins with what waits, holds, or is proposed. */
export const partsToBegin = ({ waiting, agreed, proposal }: Case): Parts =>
  waiting?.parts ?? agreed?.parts ?? proposal.parts;

export type SplitAnswers = {
  readonly parts: Parts;
  readonly officeName: string;
  readonly officePhone: string;
};

export const choose = (answers: SplitAnswers, duty: SplitDuty, side: ResidenceSide): SplitAnswers => ({
  ...answers,
  parts: { ...answers.parts, [duty]: side },
});

const PHONE = /^[\d-]{7,20}$/;

/** What is sent, or nothing while another county's office is not named. */
export function agreeInput(
  householdId: string,
  { registeredCode, withinCounty }: Case,
  { parts, officeName, officePhone }: SplitAnswers,
): InputFor<'residence.agree'> | undefined {
  const name = officeName.trim();
  const phone = officePhone.trim();
  if (withinCounty) return { householdId, registeredCode, parts };
  if (name === '' || !PHONE.test(phone)) return undefined;
  return { householdId, registeredCode, parts, office: { name, phone } };
}
