import type { CalendarDay } from '../calendar/calendar-day';
import { type CareFile, holdsOn } from '../care-file/care-file';
import type { Agreement } from '../care-file/agreement-facts';
import { refuse } from '../decision';
import { checkViews } from './check-views';
import { screenCaregiver } from './screen-caregiver';

/**
 * What must still hold when somebody signs, with a finger or with ink: the children heard (a birthday between sending
 * and signing can make an answer due that was not due before), the caregiver still there and fit. Null when it holds.
 */
export const refuseInForce = (file: CareFile, agreement: Agreement, today: CalendarDay) =>
  refuseViews(file, agreement, today) ?? refuseCaregiver(file, agreement, today);

const refuseViews = (file: CareFile, agreement: Agreement, today: CalendarDay) => {
  const views = checkViews(file, { ...agreement.content, views: agreement.content.views ?? [] }, today);
  return views.ok ? null : views;
};

/** Who was fit when the draft was written may have left or turn out too young: nobody signs for such a person. */
const refuseCaregiver = (file: CareFile, { content }: Agreement, today: CalendarDay) => {
  const screen = content.caregiver;
  const caregiver = file.caregivers.find(
    (known) => known.personId === screen?.personId && holdsOn(known, today),
  );
  const fit =
    screen !== undefined && caregiver !== undefined && screenCaregiver(screen, caregiver.birthOn, today).ok;
  return fit ? null : refuse('agreement.wrongState', { article: '未成年人保护法第二十二条' });
};
