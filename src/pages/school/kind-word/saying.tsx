import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { useAction } from '../../../api/use-action';
import { kindWordCopy as copy } from '../../../copy/kind-word';
import { Button } from '../../../kit/button';
import { Dock } from '../../../kit/dock';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Pick } from '../../../kit/pick';
import { Screen } from '../../../kit/screen';
import { Strip } from '../../../kit/strip';
import { Words } from '../../../kit/words';

/** As the call limits them. */
const MOST = 60;

export type Child = {
  readonly childId: string;
  readonly name: string;
  /** With the class, where children of several are listed. */
  readonly text?: string;
};

type SayingProps = {
  readonly childrenOf: readonly Child[];
  /** How to find another one. */
  readonly children?: ReactNode;
};

/** Whose family, and which words; said once, and taken back while the page is open. */
export function Saying({ childrenOf, children }: SayingProps): ReactNode {
  const [chosen, setChosen] = useState<Child>();
  const [words, setWords] = useState('');
  const [left, setLeft] = useState<string>();
  const [done, setDone] = useState<string>();
  const leave = useAction('mentorWord.leave');
  const takeBack = useAction('mentorWord.takeBack');
  // One child needs no choosing.
  const child = chosen ?? (childrenOf.length === 1 ? childrenOf[0] : undefined);
  const send = async (): Promise<void> => {
    if (child === undefined) return;
    const ended = await leave.run({ childId: child.childId, words: words.trim() });
    if (!ended.ok) return;
    setLeft(ended.data.wordId);
    setDone(copy.done(child.name));
    setWords('');
    setChosen(undefined);
  };
  const back = async (wordId: string): Promise<void> => {
    if (!(await takeBack.run({ wordId })).ok) return;
    setLeft(undefined);
    setDone(copy.takenBack);
  };
  return (
    <Screen
      title={copy.title}
      dock={
        <Dock>
          <OutcomeNote outcome={leave.outcome} />
          <Button
            kind="primary"
            icon="heart"
            busy={leave.busy}
            disabled={child === undefined || words.trim() === ''}
            onTap={() => void send()}
          >
            {copy.send}
          </Button>
        </Dock>
      }
    >
      {done === undefined ? null : <Strip tone="ok" icon="check" text={done} />}
      {left === undefined ? null : (
        <Button kind="link" busy={takeBack.busy} onTap={() => void back(left)}>
          {copy.takeBack}
        </Button>
      )}
      <OutcomeNote outcome={takeBack.outcome} />
      <View className="label">{copy.lead}</View>
      {children}
      {childrenOf.length === 0 ? null : (
        <Pick<string>
          label={copy.who}
          layout="rows"
          options={childrenOf.map(({ childId, name, text }) => ({ value: childId, label: text ?? name }))}
          value={child?.childId}
          onChange={(id) => {
            setChosen(childrenOf.find(({ childId }) => childId === id));
          }}
        />
      )}
      <Words
        key={done ?? ''}
        label={copy.words.label}
        suggestions={copy.words.suggestions}
        value={words}
        max={MOST}
        onChange={setWords}
      />
      <View className="caption">{copy.hint}</View>
    </Screen>
  );
}
