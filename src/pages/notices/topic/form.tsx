import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { useAction } from '../../../api/use-action';
import { topicFormCopy as copy } from '../../../copy/notice-library';
import { Button } from '../../../kit/button';
import { Dock } from '../../../kit/dock';
import { Field } from '../../../kit/field';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Screen } from '../../../kit/screen';
import { fields, isReady, problemOf, type ShownTopic, type Texts } from './presenter';

type FormProps = {
  readonly shown: ShownTopic;
  readonly onSaved: () => void;
  /** Back to what is there now, stored by somebody else perhaps. */
  readonly onClose: () => void;
};

/** The county's own words, begun with those that hold. */
export function TopicForm({ shown, onSaved, onClose }: FormProps): ReactNode {
  const [texts, setTexts] = useState<Texts>(shown.texts);
  const { run, busy, outcome } = useAction('noticeTopic.write');
  const overtaken =
    outcome?.ok === false && !outcome.offline && outcome.refusal.code === 'record.changedMeanwhile';
  const save = async (): Promise<void> => {
    const ended = await run({ topic: shown.topic, basedOn: shown.countyVersion, texts });
    if (ended.ok) onSaved();
  };
  return (
    <Screen
      title={shown.texts.title}
      dock={
        <Dock>
          {overtaken ? <View className="label">{copy.conflict}</View> : <OutcomeNote outcome={outcome} />}
          {overtaken ? (
            <Button kind="primary" onTap={onClose}>
              {copy.reload}
            </Button>
          ) : (
            <Button kind="primary" busy={busy} disabled={!isReady(texts)} onTap={() => void save()}>
              {copy.save}
            </Button>
          )}
          <Button kind="link" onTap={onClose}>
            {copy.cancel}
          </Button>
        </Dock>
      }
    >
      <View className="label quiet">{copy.lead}</View>
      {fields.map(({ key, max, long }) => {
        const problem = problemOf(key, texts[key], max);
        const counted = copy.left(texts[key].trim().length, max);
        return (
          <Field
            key={key}
            label={copy[key]}
            value={texts[key]}
            // Over the limit it says by how much; cutting what somebody pastes would lose its end.
            max={max * 2}
            multiline={long}
            hint={key === 'spoken' ? `${copy.spokenHint} ${counted}` : counted}
            {...(problem === null ? {} : { error: problem })}
            onChange={(value) => {
              setTexts({ ...texts, [key]: value });
            }}
          />
        );
      })}
    </Screen>
  );
}
