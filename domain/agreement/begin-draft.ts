import type { AgreementDraft } from '../../contracts/agreement-content';
import { openAgreementStates } from '../../contracts/vocabulary/agreement';
import type { CalendarDay } from '../calendar/calendar-day';
import { isLeftBehind } from '../care-file/away';
import type { CareFile } from '../care-file/care-file';
import type { Agreement } from '../care-file/agreement-facts';

export type Begun = {
  /** The agreement on its way, null when a first draft begins. */
  readonly open: Agreement | null;
  readonly content: AgreementDraft;
};

/**
 * Where a director goes on: the draft that is open, or a new one that takes over from the agreement before what does
 * not have to be asked again. The views, the screen and the days of a new agreement are always asked anew.
 */
export const beginDraft = (file: CareFile, today: CalendarDay): Begun => {
  const open =
    file.agreements.find(({ state }) => openAgreementStates.some((each) => each === state)) ?? null;
  if (open !== null) return { open, content: open.content };
  const covered = file.children.filter((child) => isLeftBehind(child, today));
  const childIds = (covered.length > 0 ? covered : file.children).map(({ id }) => id);
  return { open, content: { ...takenOver(lastOf(file)), householdId: file.householdId, childIds } };
};

const lastOf = (file: CareFile): Agreement | undefined =>
  file.agreements
    .filter(({ inForceOn }) => inForceOn !== null)
    .reduce<Agreement | undefined>(
      (last, each) => (last === undefined || each.termTo > last.termTo ? each : last),
      undefined,
    );

const takenOver = (last: Agreement | undefined): Partial<AgreementDraft> => {
  if (last === undefined) return {};
  const { children, reason, living, weeklyContact, money, emergencies, medical, handover, place, copies } =
    last.content;
  return { children, reason, living, weeklyContact, money, emergencies, medical, handover, place, copies };
};
