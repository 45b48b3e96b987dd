import type { ReactNode } from 'react';
import { composeCopy as copy } from '../../../copy/notice-compose';
import { Button } from '../../../kit/button';
import { Dock } from '../../../kit/dock';
import { Field } from '../../../kit/field';
import { Screen } from '../../../kit/screen';
import { Steps } from '../../../kit/steps';
import { type Draft, lengthOf, missingWords, withWords, wordLimits } from './presenter';
import type { StepProps } from './step-props';

/** The sender's own words: title, text, and the sentence for elders. */
export function WordsStep({ draft, onChange, above }: StepProps): ReactNode {
  const missing = missingWords(draft);
  const dock = (
    <Dock {...(missing.length > 0 ? { note: missing.join('，') } : {})}>
      <Button
        kind="primary"
        disabled={missing.length > 0}
        onTap={() => {
          onChange({ ...draft, step: 'who' });
        }}
      >
        {copy.words.next}
      </Button>
      <Button
        kind="link"
        onTap={() => {
          onChange({ ...draft, step: 'what' });
        }}
      >
        {copy.who.change}
      </Button>
    </Dock>
  );
  return (
    <Screen title={copy.title} dock={dock}>
      {above}
      <Steps items={copy.steps} current={0} />
      <WordsField draft={draft} words="title" onChange={onChange} />
      <WordsField draft={draft} words="body" more={copy.words.bodyHint} onChange={onChange} />
      <WordsField draft={draft} words="brief" more={copy.words.briefHint} onChange={onChange} />
    </Screen>
  );
}

type WordsFieldProps = {
  readonly draft: Draft;
  readonly words: keyof typeof wordLimits;
  readonly more?: string;
  readonly onChange: (draft: Draft) => void;
};

function WordsField({ draft, words, more, onChange }: WordsFieldProps): ReactNode {
  const { hint, ...wrong } = lengthOf(draft, words);
  return (
    <Field
      label={copy.words[words]}
      value={draft[words]}
      // Over the limit it says by how much; cutting what somebody pastes would lose its end.
      max={wordLimits[words] * 2}
      multiline={words !== 'title'}
      hint={more === undefined ? hint : `${more} ${hint}`}
      {...wrong}
      onChange={(value) => {
        onChange(withWords(draft, words, value));
      }}
    />
  );
}
