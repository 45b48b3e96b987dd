import type { ReactNode } from 'react';
import { blockStates, type VisitBlock } from '../../../../contracts/vocabulary/visit';
import { goTo } from '../../../api/go-to';
import { visitFormCopy as copy } from '../../../copy/visit-form';
import { Field } from '../../../kit/field';
import { Pick } from '../../../kit/pick';
import { Strip } from '../../../kit/strip';
import { type BlockDraft, followUpWithin, touched } from './block-draft';
import { isOfAChild, marksOf } from './blocks';
import type { Asking } from './asking';
import { childrenOf, isFollowedUp } from './visit-letters';

export type BlockQuestionProps = Asking & { readonly block: VisitBlock };

/** One block: how it is, and what goes with that. */
export function BlockQuestion(props: BlockQuestionProps): ReactNode {
  const { answers, block, onChange } = props;
  const draft = answers.blocks[block];
  return (
    <>
      <Pick
        label={copy.how}
        layout="two"
        options={blockStates.map((value) => ({ value, label: copy.states[value] }))}
        value={draft?.state}
        onChange={(state) => {
          onChange({ ...answers, blocks: { ...answers.blocks, [block]: touched(state) } });
        }}
      />
      <BlockDetails {...props} />
    </>
  );
}

/** What goes with a block that is not simply well: which things, whose, a sentence, and how soon it is followed up. */
export function BlockDetails({ family, answers, block, onChange }: BlockQuestionProps): ReactNode {
  const draft = answers.blocks[block];
  if (draft === undefined || draft.state === 'ok') return null;
  const change = (more: Partial<BlockDraft>): void => {
    onChange({ ...answers, blocks: { ...answers.blocks, [block]: { ...draft, ...more } } });
  };
  return (
    <>
      <Pick
        multiple
        label={copy.which}
        layout="two"
        options={marksOf(block).map((value) => ({ value, label: copy.marks[value] }))}
        value={draft.marks}
        onChange={(marks) => {
          change({ marks });
        }}
      />
      {draft.marks.includes('wronged') ? (
        <Strip
          tone="danger"
          icon="siren"
          text={copy.wronged}
          onTap={() => {
            goTo('director.danger');
          }}
        />
      ) : null}
      {isOfAChild(block) && family.children.length > 1 ? (
        <Pick
          multiple
          label={copy.who}
          options={family.children.map(({ childId, name }) => ({ value: childId, label: name }))}
          value={childrenOf(family, block, draft)}
          onChange={(childIds) => {
            change({ childIds });
          }}
        />
      ) : null}
      <Field
        label={copy.note}
        value={draft.note}
        max={100}
        onChange={(note) => {
          change({ note });
        }}
      />
      {draft.state === 'needs-help' ? (
        <Within
          open={isFollowedUp(family, block, childrenOf(family, block, draft))}
          draft={draft}
          onChange={change}
        />
      ) : null}
    </>
  );
}

type WithinProps = {
  readonly open: boolean;
  readonly draft: BlockDraft;
  readonly onChange: (more: Partial<BlockDraft>) => void;
};

function Within({ open, draft, onChange }: WithinProps): ReactNode {
  if (open) return <Strip tone="ok" icon="check" text={copy.followUp.open} />;
  return (
    <Pick
      label={copy.followUp.label}
      aside={copy.followUp.aside}
      layout="two"
      options={followUpWithin.map((value) => ({ value, label: copy.followUp.within[value] }))}
      value={draft.within}
      onChange={(within) => {
        onChange({ within });
      }}
    />
  );
}
