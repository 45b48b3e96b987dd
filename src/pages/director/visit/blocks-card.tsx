import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import type { VisitBlock } from '../../../../contracts/vocabulary/visit';
import { visitFormCopy as copy } from '../../../copy/visit-form';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Icon } from '../../../kit/icon';
import { Section } from '../../../kit/section';
import { Tag } from '../../../kit/tag';
import { Tap } from '../../../kit/tap';
import { sayDate } from '../../../kit/calendar/say-day';
import { touched } from './block-draft';
import { BlockQuestion } from './block-question';
import { lastVisitOn, listedBlocks, standingOf, withTheRestWell } from './blocks';
import type { Asking } from './asking';
import './blocks.scss';

/** How the child and the house are: only what is not as last time has to be touched. */
export function BlocksCard(props: Asking): ReactNode {
  const { family, answers, today, onChange } = props;
  const [open, setOpen] = useState<VisitBlock>();
  const last = lastVisitOn(family);
  const fresh = listedBlocks.some(
    (block) => answers.blocks[block] === undefined && standingOf(family, block) === 'fresh',
  );
  return (
    <Section title={copy.title}>
      <View className="caption">{last === undefined ? copy.first : copy.asBefore(sayDate(last, today))}</View>
      <Card>
        <View className="blocks">
          {listedBlocks.map((block) => (
            <BlockRow
              {...props}
              key={block}
              block={block}
              open={open === block || (standingOf(family, block) === 'again' && open === undefined)}
              onOpen={() => {
                setOpen(open === block ? undefined : block);
              }}
            />
          ))}
        </View>
      </Card>
      {fresh ? (
        <Button
          kind="line"
          icon="check"
          onTap={() => {
            onChange({ ...answers, blocks: withTheRestWell(family, answers.blocks, touched('ok')) });
          }}
        >
          {copy.allWell}
        </Button>
      ) : null}
    </Section>
  );
}

type BlockRowProps = Asking & {
  readonly block: VisitBlock;
  readonly open: boolean;
  readonly onOpen: () => void;
};

function BlockRow({ block, open, onOpen, ...props }: BlockRowProps): ReactNode {
  return (
    <View className={open ? 'block block-open' : 'block'}>
      <Tap className="block-row" onTap={onOpen}>
        <View className="block-name">{copy.blocks[block]}</View>
        <Standing {...props} block={block} />
        <Icon name={open ? 'down' : 'next'} size="small" />
      </Tap>
      {open ? <BlockQuestion {...props} block={block} /> : null}
    </View>
  );
}

const tones = { ok: 'ok', changed: 'primary', 'needs-help': 'need' } as const;

function Standing({ family, answers, block }: Asking & { readonly block: VisitBlock }): ReactNode {
  const draft = answers.blocks[block];
  if (draft !== undefined) return <Tag tone={tones[draft.state]}>{copy.states[draft.state]}</Tag>;
  const standing = standingOf(family, block);
  if (standing === 'again') return <Tag tone="need">{copy.row.again}</Tag>;
  return <View className="caption">{copy.row[standing]}</View>;
}
