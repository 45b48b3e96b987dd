import type { AgreementContent } from '../../contracts/agreement-content';
import type { SpokenText } from '../spoken-text';
import { blankNames } from './blank-names';
import type { Named } from './slot-words';
import { spokenWords as words } from './spoken-words';

const dayInWords = (day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year}年${String(Number(month))}月${String(Number(date))}日`;
};

type Sent = {
  readonly named: Pick<Named, 'children' | 'guardians' | 'caregivers'>;
  readonly content: AgreementContent;
};

/**
 * What is read aloud beside an agreement, screen by screen of the caregiver's pages (the steps are the screens' keys),
 * and as a summary for the parents. What a voice service is told names nobody and says nothing that somebody wrote about
 * a person: such a screen says that it is written there, and who can read it out (docs/decisions/0020).
 */
export const spokenAgreement = ({ named, content }: Sent): readonly SpokenText[] => {
  const blank = blankNames(named, content);
  const { term, reason, weeklyContact, views } = content;
  const said = (step: string, ...sentences: readonly string[]): SpokenText => ({
    step,
    text: sentences.join(''),
  });
  return [
    said('entrust', words.entrust),
    said('reason', words.reasons[reason.kind], reason.note === undefined ? '' : words.written),
    said('term', words.term(dayInWords(term.from), dayInWords(term.to))),
    said('guardian', words.guardian),
    said('duties', ...words.duties),
    livingOf(content),
    ...views.map((view, at) => viewOf(view, views.length === 1 ? null : at)),
    said('calls-child', words.callsChild(blank(weeklyContact.child))),
    said('calls-caregiver', words.callsCaregiver(blank(weeklyContact.caregiver))),
    said('about-you', words.aboutYou, isFit(content) ? words.fit : ''),
    said('emergencies', words.emergencies),
    said('change', words.change),
    said('signatures', words.signatures),
    said('how', words.how),
    said('pad', words.pad),
    said('summary', ...summaryOf(named, content)),
  ];
};

const livingOf = ({ living }: AgreementContent): SpokenText => ({
  step: 'living',
  text: `${living.withCaregiver ? words.living.together : words.living.apart}${
    living.unattendedAtTimes ? words.living.alone : words.living.never
  }`,
});

/** `at`: which of several children; null when there is one only. The child's own words stay on the screen. */
const viewOf = (view: AgreementContent['views'][number], at: number | null): SpokenText => ({
  step: `view:${view.childId}`,
  text: `${words.views[view.view](words.child(at))}${hasMore(view) ? words.written : ''}`,
});

const hasMore = (view: AgreementContent['views'][number]): boolean =>
  [view.words, view.reason, view.explained].some((more) => more !== undefined);

const summaryOf = (named: Sent['named'], { term, living, views, caregiver }: AgreementContent): string[] => {
  const { summary } = words;
  const known = named.caregivers.find(({ personId }) => personId === caregiver.personId);
  const called = known?.relation ?? summary.caregiver;
  return [
    summary.who(dayInWords(term.from), dayInWords(term.to)),
    summary.same(called),
    summary.yours(called),
    summary.theirs(called),
    living.withCaregiver ? summary.together(called) : summary.apart,
    summary.heard,
    ...views.map(({ view }, at) => summary.views[view](words.child(views.length === 1 ? null : at))),
    views.some(hasMore) ? summary.written : '',
    summary.urgent(called),
    summary.change,
  ];
};

/** The same condition as on the screen: it must not be said that a screen was passed when it was not. */
const isFit = ({ caregiver }: AgreementContent): boolean =>
  caregiver.bars.length === 0 &&
  (caregiver.fullCivilCapacity || caregiver.ownIncome?.checkedByDirector === true);
