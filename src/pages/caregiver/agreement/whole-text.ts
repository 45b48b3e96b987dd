import { agreementCopy, type Article, fullText } from '../../../copy/agreement';
import { caregiverAgreementCopy as copy } from '../../../copy/caregiver';
import { sayFullDate } from '../../../kit/calendar/say-day';
import { listNames } from '../people/names';
import type { Shown } from './sentences';

/** The articles that all parties sign, the same as the parents read them. */
export function articlesOf(shown: Shown): readonly Article[] {
  const { content, children, parties } = shown;
  const named = (which: 'guardian' | 'caregiver'): string =>
    listNames(parties.filter(({ party }) => party === which).map(({ name }) => name));
  const reason = agreementCopy.reasons[content.reason];
  return fullText({
    guardians: named('guardian'),
    caregiver: named('caregiver'),
    called: copy.called,
    children: listNames(children.map(({ name }) => name)),
    from: sayFullDate(content.term.from),
    to: sayFullDate(content.term.to),
    reason: content.reasonNote === undefined ? reason : agreementCopy.reasonWith(reason, content.reasonNote),
    weeklyChild: content.weeklyContact.child,
    weeklyCaregiver: content.weeklyContact.caregiver,
    withCaregiver: content.living.withCaregiver,
    unattendedAtTimes: content.living.unattendedAtTimes,
    verifiedHow: content.caregiver.verifiedHow,
    views: viewsOf(shown),
    emergencies: content.emergencies,
  });
}

function viewsOf({ content, children }: Shown): readonly string[] {
  const words = agreementCopy.view;
  return content.views.map(({ childId, view, words: said, reason, explained }) => {
    const name = children.find((child) => child.childId === childId)?.name ?? '';
    const parts = [
      words[view](name),
      said === undefined ? '' : words.words(said),
      reason === undefined ? '' : words.because(reason),
    ];
    const text = `${parts.join('')}。`;
    return explained === undefined ? text : `${text}${words.explained(explained)}`;
  });
}
