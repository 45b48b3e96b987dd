import { Text, View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { startCopy } from '../../../copy/start';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';

const copy = startCopy.ask;

export type AskProps = { readonly onAgree: () => void; readonly onDecline: () => void };

/** The choice about personal data: both answers side by side, each with what it means. */
export function Ask({ onAgree, onDecline }: AskProps): ReactNode {
  return (
    <>
      <View>
        <View className="lead">{copy.title}</View>
        <View className="caption">{copy.uses}</View>
        <Details />
      </View>
      <View className="start-choices">
        <Answer copy={copy.disagree} kind="ink" onTap={onDecline} />
        <Answer copy={copy.agree} kind="primary" onTap={onAgree} />
      </View>
    </>
  );
}

function Details(): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <>
      <View className="start-link">
        <Button
          kind="link"
          onTap={() => {
            setOpen(!open);
          }}
        >
          {open ? copy.hideDetails : copy.showDetails}
        </Button>
      </View>
      {open &&
        copy.details.map(({ name, text }) => (
          <View className="start-detail" key={name}>
            <View className="label strong">{name}</View>
            <View className="label">{text}</View>
          </View>
        ))}
    </>
  );
}

type AnswerProps = {
  readonly copy: typeof copy.agree | typeof copy.disagree;
  readonly kind: 'ink' | 'primary';
  readonly onTap: () => void;
};

function Answer({ copy: answer, kind, onTap }: AnswerProps): ReactNode {
  return (
    <View className="start-answer">
      <Card kind="sunken">
        <View className="start-answer-inside">
          <View className="start-means">
            {answer.means}
            <Text className="strong">{answer.assurance}</Text>
            {copy.stop}
          </View>
          <Button kind={kind} onTap={onTap}>
            {answer.button}
          </Button>
        </View>
      </Card>
    </View>
  );
}
