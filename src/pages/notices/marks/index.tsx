import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import type { DataOf } from '../../../api/call';
import { useCall } from '../../../api/use-call';
import { markCopy as copy } from '../../../copy/text-mark';
import homeLit from '../../../kit/art/home-both-lit.svg';
import { Blank } from '../../../kit/blank';
import { beijingDay } from '../../../kit/calendar/days';
import { sayInstant } from '../../../kit/calendar/say-day';
import { Card } from '../../../kit/card';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Section } from '../../../kit/section';
import { Strip } from '../../../kit/strip';
import { MarkCard } from './mark-card';

type Marks = DataOf<'mark.list'>;

/** Texts that a check pointed out, to be looked at; and own ones that one was asked to mend. */
export default function MarksPage(): ReactNode {
  const marks = useCall('mark.list', {});
  const [done, setDone] = useState<string>();
  const ended = (words: string): void => {
    setDone(words);
    void marks.reload();
  };
  return (
    <Screen title={copy.title}>
      <View className="label quiet">{copy.lead}</View>
      <OutcomeView outcome={marks} />
      {done === undefined ? null : <Strip tone="ok" icon="check" text={done} />}
      {marks.data === undefined ? null : <Content marks={marks.data} onEnded={ended} />}
    </Screen>
  );
}

type ContentProps = { readonly marks: Marks; readonly onEnded: (words: string) => void };

function Content({ marks: { toSee, more, mine }, onEnded }: ContentProps): ReactNode {
  const today = beijingDay(new Date());
  return (
    <>
      {mine.length === 0 ? null : (
        <Section title={copy.mine}>
          {mine.map(({ markId, title, words, askedAt }) => (
            <Card key={markId}>
              <View className="stack-s">
                {title === null ? null : <View className="lead">{title}</View>}
                <View>{words}</View>
                <View className="caption">{copy.mineText(sayInstant(askedAt, today))}</View>
              </View>
            </Card>
          ))}
        </Section>
      )}
      {toSee.length === 0 && mine.length === 0 ? (
        <Card>
          <Blank art={homeLit} {...copy.none} />
        </Card>
      ) : null}
      {toSee.map((mark) => (
        <MarkCard key={mark.markId} mark={mark} today={today} onEnded={onEnded} />
      ))}
      {more ? <View className="caption">{copy.more}</View> : null}
    </>
  );
}
