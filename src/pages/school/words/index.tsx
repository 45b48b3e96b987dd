import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import type { SafetyWord, WordLength } from '../../../../contracts/vocabulary/safety-word';
import type { DataOf } from '../../../api/call';
import { useAction } from '../../../api/use-action';
import { useCall } from '../../../api/use-call';
import { safetyWordCopy as copy } from '../../../copy/safety-word';
import pathToSchool from '../../../kit/art/path-to-school.svg';
import { Blank } from '../../../kit/blank';
import { Button } from '../../../kit/button';
import { sayDate } from '../../../kit/calendar/say-day';
import { Card } from '../../../kit/card';
import { Dock } from '../../../kit/dock';
import { OutcomeNote } from '../../../kit/outcome-note';
import { OutcomeView } from '../../../kit/outcome-view';
import { Pick } from '../../../kit/pick';
import { Screen } from '../../../kit/screen';
import { Section } from '../../../kit/section';
import { Strip } from '../../../kit/strip';
import { dueLine, lengthsOf, toTell, whereOf, type Words } from './presenter';

/** A ready reminder for the homes of the own pupils: chosen already, sent by one tap. */
export default function SchoolWords(): ReactNode {
  const outcome = useCall('safetyWord.show', {});
  const [done, setDone] = useState<string>();
  const { data } = outcome;
  if (data === undefined || data.posts.length === 0)
    return (
      <Screen title={copy.title}>
        <OutcomeView outcome={outcome} />
        {data === undefined ? null : (
          <Card>
            <Blank art={pathToSchool} {...copy.empty} />
          </Card>
        )}
      </Screen>
    );
  return (
    <Saying
      words={data}
      done={done}
      onSent={({ sent }) => {
        const fresh = sent.filter(({ already }) => !already);
        const households = fresh.reduce((sum, each) => sum + each.households, 0);
        setDone(fresh.length === 0 ? copy.already : copy.sent(households));
        void outcome.reload();
      }}
    />
  );
}

type SayingProps = {
  readonly words: Words;
  readonly done: string | undefined;
  readonly onSent: (answer: DataOf<'safetyWord.send'>) => void;
};

function Saying({ words, done, onSent }: SayingProps): ReactNode {
  const [length, setLength] = useState<WordLength>(lengthsOf(words)[0] ?? 'one');
  const [picked, setPicked] = useState<SafetyWord>();
  const send = useAction('safetyWord.send');
  const choices = words.words.filter((each) => each.length === length);
  const chosen = choices.find(({ word }) => word === picked) ?? choices[0];
  const to = toTell(words, length);
  const go = async (): Promise<void> => {
    if (chosen === undefined) return;
    const ended = await send.run({ word: chosen.word, to: [...to] });
    if (ended.ok) onSent(ended.data);
  };
  const dock =
    to.length === 0 || chosen === undefined ? undefined : (
      <Dock>
        <OutcomeNote outcome={send.outcome} />
        <Button kind="primary" icon="send" busy={send.busy} onTap={() => void go()}>
          {copy.send(whereOf(to))}
        </Button>
      </Dock>
    );
  return (
    <Screen title={copy.title} dock={dock}>
      {done === undefined ? null : <Strip tone="ok" icon="check" text={done} />}
      {to.length > 0 || done !== undefined ? null : <Strip tone="ok" icon="check" text={copy.said(length)} />}
      <View className="label">{dueLine(words)}</View>
      {words.missing.map(({ year, part }) => (
        <View className="caption" key={part}>
          {copy.missing[part](year)}
        </View>
      ))}
      {chosen === undefined ? null : <Reads word={chosen} length={length} />}
      <Pick<SafetyWord>
        label={copy.words}
        layout="rows"
        options={choices.map(({ word, title, lastOn }) => ({
          value: word,
          label: `${title}，${lastOn === null ? copy.never : copy.last(sayDate(lastOn, words.today))}`,
        }))}
        value={chosen?.word}
        onChange={setPicked}
      />
      <Pick<WordLength>
        label={copy.length}
        options={lengthsOf(words).map((value) => ({ value, label: copy.lengths[value] }))}
        value={length}
        onChange={setLength}
      />
    </Screen>
  );
}

type ReadsProps = { readonly word: Words['words'][number]; readonly length: WordLength };

/** As the homes read it. */
function Reads({ word, length }: ReadsProps): ReactNode {
  return (
    <Section title={copy.reads}>
      <Card>
        <View className="stack-s">
          <View className="lead">{word.title}</View>
          <View>{word.body}</View>
          <View className="caption">{`${copy.promise}${copy.rings[length]}`}</View>
        </View>
      </Card>
    </Section>
  );
}
