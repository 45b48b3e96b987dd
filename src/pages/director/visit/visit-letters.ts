import type { VisitBlock } from '../../../../contracts/vocabulary/visit';
import { visitBlocks } from '../../../../contracts/vocabulary/visit';
import type { Letter } from '../../../api/letter';
import type { Day } from '../../../kit/calendar/days';
import { visitCopy } from '../../../copy/visit';
import { visitFormCopy } from '../../../copy/visit-form';
import { childrenOwedAWeek, type Family, weeksToAsk } from '../record/family-facts';
import { dueWithin, proposedSteps } from '../record/follow-up-plan';
import type { BlockDraft } from './block-draft';
import { answersOf, type BlockAnswer, isOfAChild } from './blocks';
import { asksAboutWeeks, noticesAtHome, seenOf, talkedOf, type VisitAnswers } from './presenter';
import type { VisitFile } from './visit-file';
import { toldLetters } from '../record/told-letters';

export type VisitRecord = {
  readonly family: Family;
  readonly answers: VisitAnswers;
  readonly files?: readonly VisitFile[];
  readonly today: Day;
  readonly newRequestId: () => string;
};

/** The version of the words in `contracts/vocabulary/visit.ts` that this form asks in. */
const FORM = '2026-11';

/**
 * What is written down of one visit: one record for the children of whom the same is true, what is followed up, the week
 * on the family's word, each notice for each person it was read to, and then the files. Only for answers with nothing
 * missing.
 */
export function visitLetters(record: VisitRecord): readonly Letter[] {
  const visits = visitRecords(record);
  const after = visits[0]?.requestId;
  return [
    ...visits,
    ...followUps(record),
    ...pastWeeks(record),
    ...notices(record),
    ...(after === undefined ? [] : files(record, after)),
  ];
}

const aboutOf = ({ family, answers }: VisitRecord): Letter['about'] => ({
  householdId: family.householdId,
  label: family.label,
  on: answers.on,
});

type Facts = {
  readonly sawChild: boolean;
  readonly talkedAlone: boolean;
  readonly blocks: readonly BlockAnswer[];
};

/** Children of whom the same is true, in the family's order. */
function groupsOf({ family, answers }: VisitRecord) {
  const childIds = family.children.map(({ childId }) => childId);
  const seen = seenOf(answers, childIds);
  const talked = talkedOf(answers, childIds);
  const groups = new Map<string, Facts & { readonly childIds: string[] }>();
  const ordered = [...talked, ...childIds.filter((childId) => !talked.includes(childId))];
  for (const childId of ordered) {
    const facts: Facts = {
      sawChild: seen.includes(childId),
      talkedAlone: talked.includes(childId),
      blocks: answersOf(family, answers.blocks, childId),
    };
    const key = JSON.stringify(facts);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { ...facts, childIds: [childId] });
    else known.childIds.push(childId);
  }
  return [...groups.values()];
}

function visitRecords(record: VisitRecord): readonly Letter[] {
  const { answers, newRequestId } = record;
  const note = answers.note.trim();
  const place = answers.place.trim();
  return groupsOf(record).map(({ childIds, sawChild, talkedAlone, blocks }) => ({
    requestId: newRequestId(),
    op: 'visit.record',
    input: {
      childIds,
      happenedOn: answers.on,
      sawChild,
      talkedAlone,
      caregiving: answers.caregiving ?? 'needs-help',
      act: answers.act,
      ...(blocks.length === 0 ? {} : { form: FORM, blocks: [...blocks] }),
      ...(place === '' ? {} : { place }),
      ...(note === '' ? {} : { note }),
    },
    about: aboutOf(record),
  }));
}

/** Whether something about this block is followed up already, for any of these children. */
export function isFollowedUp(
  { followUps: known }: Family,
  block: VisitBlock,
  childIds: readonly string[],
): boolean {
  return known.some(
    ({ topic, result, childIds: of }) =>
      result === null && topic === block && of.some((childId) => childIds.includes(childId)),
  );
}

/** The children that a block's answer is about. */
export function childrenOf(
  family: Family,
  block: VisitBlock,
  { childIds }: Pick<BlockDraft, 'childIds'>,
): readonly string[] {
  const all = family.children.map(({ childId }) => childId);
  return isOfAChild(block) && childIds.length > 0 ? all.filter((id) => childIds.includes(id)) : all;
}

function followUps(record: VisitRecord): readonly Letter[] {
  const { family, answers, today, newRequestId } = record;
  return visitBlocks.flatMap((block): readonly Letter[] => {
    const draft = answers.blocks[block];
    if (draft?.state !== 'needs-help' || draft.within === 'none') return [];
    const childIds = childrenOf(family, block, draft);
    if (isFollowedUp(family, block, childIds)) return [];
    const what = [...draft.marks.map((mark) => visitFormCopy.marks[mark]), draft.note.trim()]
      .filter((part) => part !== '')
      .join('，');
    const input = {
      householdId: family.householdId,
      childIds: [...childIds],
      topic: block,
      steps: [...proposedSteps(block, draft.marks)],
      who: 'director' as const,
      dueOn: dueWithin(today, draft.within),
      from: { kind: 'visit' as const, on: answers.on, ref: answers.act },
      ...(what === '' ? {} : { what: what.slice(0, 200) }),
    };
    return [{ requestId: newRequestId(), op: 'followUp.open', input, about: aboutOf(record) }];
  });
}

const LINES = { both: ['child', 'caregiver'], child: ['child'], caregiver: ['caregiver'] } as const;

function pastWeeks(record: VisitRecord): readonly Letter[] {
  const { family, answers, today, newRequestId } = record;
  if (!asksAboutWeeks(family)) return [];
  return weeksToAsk(family, today).flatMap((week): readonly Letter[] => {
    const said = answers.weeks[week];
    if (said === undefined || said === 'neither') return [];
    const input = { childIds: [...childrenOwedAWeek(family)], week, lines: [...LINES[said]] };
    return [{ requestId: newRequestId(), op: 'contact.confirm', input, about: aboutOf(record) }];
  });
}

function notices(record: VisitRecord): readonly Letter[] {
  const { family, answers, newRequestId } = record;
  const told = noticesAtHome(family).flatMap(({ noticeId, people }) =>
    people
      .filter(({ personId }) => answers.readTo[noticeId]?.includes(personId) === true)
      .map(({ personId }) => ({ noticeId, personId })),
  );
  const how = { how: 'read-aloud-in-person', reason: visitCopy.notice.reason } as const;
  return toldLetters(told, how, { newRequestId, about: aboutOf(record) });
}

/** Files go after the record they belong to; each has an id of its own and arrives once. */
function files(record: VisitRecord, after: string): readonly Letter[] {
  const { family, answers, newRequestId } = record;
  return (record.files ?? []).map(({ kind, media, content, path }) => ({
    requestId: newRequestId(),
    op: 'attachment.upload',
    input: { householdId: family.householdId, kind, media, content, about: answers.act },
    about: aboutOf(record),
    after,
    ...(path === undefined ? {} : { path }),
  }));
}
