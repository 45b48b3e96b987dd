import type { AgreementContent, AgreementDraft, ContentGroup } from '../../contracts/agreement-content';
import { contentGroups } from '../../contracts/agreement-content';
import type { CalendarDay } from '../calendar/calendar-day';
import type { CareFile } from '../care-file/care-file';
import { checkViews } from './check-views';

/**
 * What a draft still lacks before it can be sent, in the order of the form: a group that was never filled in, one whose
 * own condition asks for more (未成年人保护法第二十二条: a reason in words where it is none of the named ones), and children
 * nobody has been heard or described for.
 */
export const missingGroups = (
  file: CareFile,
  draft: AgreementDraft,
  today: CalendarDay,
): readonly ContentGroup[] =>
  contentGroups.filter((group) => draft[group] === undefined || isThin(group, { file, draft, today }));

/** The draft as a whole text, null while something is missing. */
export const completeContent = (
  file: CareFile,
  draft: AgreementDraft,
  today: CalendarDay,
): AgreementContent | null =>
  missingGroups(file, draft, today).length === 0 ? (draft as AgreementContent) : null; // every group is there

/** What the law itself asks an entrustment to settle; the other groups are what our text needs. */
const articles: Partial<Record<ContentGroup, string>> = {
  reason: '第二十二条',
  caregiver: '第二十二条',
  living: '第二十一条',
  weeklyContact: '第二十三条',
};

/** The articles behind what is missing, as they are shown; undefined where no law asks for it. */
export const articlesOf = (groups: readonly ContentGroup[]): string | undefined => {
  const named = [...new Set(groups.flatMap((group) => articles[group] ?? []))].sort(
    (a, b) => ORDER.indexOf(a) - ORDER.indexOf(b),
  );
  return named.length === 0 ? undefined : `未成年人保护法${named.join('、')}`;
};

const ORDER: readonly string[] = ['第二十一条', '第二十二条', '第二十三条'];

type Question = {
  readonly file: CareFile;
  readonly draft: AgreementDraft;
  readonly today: CalendarDay;
};

/** Groups whose own condition asks for more than that they are there. */
const conditions: Partial<Record<ContentGroup, (question: Question) => boolean>> = {
  children: ({ draft }) => draft.childIds.some((id) => !draft.children?.some((each) => each.childId === id)),
  departure: ({ draft }) =>
    draft.departure?.kind === 'one-away-other-unable' && draft.departure.otherUnable === undefined,
  reason: ({ draft }) => draft.reason?.kind === 'other' && draft.reason.note === undefined,
  caregiver: ({ draft }) => draft.caregiver?.declared === false,
  views: ({ file, draft, today }) =>
    !checkViews(file, { childIds: draft.childIds, views: draft.views ?? [] }, today).ok,
};

const isThin = (group: ContentGroup, question: Question): boolean => conditions[group]?.(question) ?? false;
