import type { AgreementContent } from '../../contracts/agreement-content';
import { ageOn } from '../calendar/age';
import type { CalendarDay } from '../calendar/calendar-day';
import type { CareFile } from '../care-file/care-file';
import { allow, type Decision, refuse } from '../decision';

const HEARING = '未成年人保护法第十九条、第二十二条';
const HEARD_FROM_AGE = 8;

type View = AgreementContent['views'][number];

/**
 * The child is heard before anybody signs. From 8 an answer is required; below, 尚不能表达 with its reason will do. A
 * child who disagrees stops the agreement until the director has explained and heard the child again.
 */
export const checkViews = (
  file: CareFile,
  content: Pick<AgreementContent, 'childIds' | 'views'>,
  today: CalendarDay,
): Decision<null, 'agreement.viewsMissing' | 'agreement.viewsDisagree'> => {
  const because = { fields: ['content.views'], article: HEARING };
  for (const childId of content.childIds) {
    const child = file.children.find((known) => known.id === childId);
    const view = content.views.find((entry) => entry.childId === childId);
    const mustAnswer = child !== undefined && ageOn(child.birthOn, today) >= HEARD_FROM_AGE;
    if (!isHeard(view, mustAnswer)) return refuse('agreement.viewsMissing', because);
    if (view?.view === 'disagrees' && view.explained === undefined) {
      return refuse('agreement.viewsDisagree', because);
    }
  }
  return allow(null);
};

const isHeard = (view: View | undefined, mustAnswer: boolean): boolean => {
  if (view === undefined) return !mustAnswer;
  if (view.view !== 'cannot-say-yet') return true;
  return !mustAnswer && view.reason !== undefined;
};
