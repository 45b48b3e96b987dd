import {
  type BlockMark,
  blockMarks,
  type VisitBlock,
  visitBlocks,
} from '../../../../contracts/vocabulary/visit';
import type { InputFor } from '../../../api/call';
import type { Family } from '../record/family-facts';
import type { BlockDraft } from './block-draft';

export type BlockDrafts = Readonly<Partial<Record<VisitBlock, BlockDraft>>>;
export type BlockAnswer = NonNullable<InputFor<'visit.record'>['blocks']>[number];

/** Where a block stands before it is touched: as last time, to be looked at again, never looked at, or only when asked. */
export type Standing = 'same' | 'again' | 'fresh' | 'unasked';

/** Of one child rather than of the house. */
const OF_A_CHILD: readonly VisitBlock[] = ['study', 'health', 'mind', 'school'];

/** The blocks that the form lists; the caregiver's comes with 「需要帮助」. */
export const listedBlocks: readonly VisitBlock[] = visitBlocks.filter((block) => block !== 'caregiver');

export const isOfAChild = (block: VisitBlock): boolean => OF_A_CHILD.includes(block);

export const marksOf = (block: VisitBlock): readonly BlockMark[] => blockMarks[block];

/** What needed help last time is asked again; what was never asked is not said to be as before. */
export function standingOf(family: Family, block: VisitBlock): Standing {
  if (block === 'school') return 'unasked';
  const last = family.children.map(({ childId }) =>
    family.lastVisits
      .find((visit) => visit.childId === childId)
      ?.blocks.find((answer) => answer.block === block),
  );
  if (last.some((answer) => answer?.state === 'needs-help')) return 'again';
  return last.some((answer) => answer === undefined) ? 'fresh' : 'same';
}

/** The last visit's day; undefined where there is none. */
export function lastVisitOn({ lastVisits }: Family): string | undefined {
  return lastVisits.map(({ on }) => on).sort()[0];
}

/** Blocks that needed help last time and have not been looked at yet. */
export function askedAgain(family: Family, drafts: BlockDrafts): readonly VisitBlock[] {
  return listedBlocks.filter((block) => drafts[block] === undefined && standingOf(family, block) === 'again');
}

/** Every block nobody has said anything about yet becomes 正常 with one tap. */
export function withTheRestWell(family: Family, drafts: BlockDrafts, well: BlockDraft): BlockDrafts {
  const fresh = listedBlocks.filter(
    (block) => drafts[block] === undefined && standingOf(family, block) === 'fresh',
  );
  return { ...drafts, ...Object.fromEntries(fresh.map((block) => [block, well])) };
}

/** One child's answers: what was touched, what is as before, and nothing about the rest. */
export function answersOf(family: Family, drafts: BlockDrafts, childId: string): readonly BlockAnswer[] {
  return visitBlocks.flatMap((block): readonly BlockAnswer[] => {
    const draft = drafts[block];
    if (draft !== undefined && isAbout(block, draft, childId)) return [answerOf(block, draft)];
    // Said of a sibling only: this child's is as it should be.
    if (draft !== undefined) return [{ block, state: 'ok', marks: [], same: false }];
    return block !== 'caregiver' && standingOf(family, block) === 'same'
      ? [{ block, state: 'ok', marks: [], same: true }]
      : [];
  });
}

function isAbout(block: VisitBlock, { childIds }: BlockDraft, childId: string): boolean {
  return !isOfAChild(block) || childIds.length === 0 || childIds.includes(childId);
}

function answerOf(block: VisitBlock, { state, marks, note }: BlockDraft): BlockAnswer {
  const said = note.trim();
  return { block, state, marks: [...marks], same: false, ...(said === '' ? {} : { note: said }) };
}
