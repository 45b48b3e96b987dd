import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { noticeCopy } from '../../../copy/notice';
import { topicCopy as copy } from '../../../copy/notice-library';
import { Card } from '../../../kit/card';
import { Icon } from '../../../kit/icon';
import { Pick } from '../../../kit/pick';
import { Section } from '../../../kit/section';
import { sentencesOf, type Texts as AllTexts } from './presenter';
import './index.scss';

/** What a phone shows of a notice. */
type Texts = Omit<AllTexts, 'questions' | 'source'>;

type View = 'parent' | 'elder' | 'spoken';

const views = (['parent', 'elder', 'spoken'] as const).map((value) => ({ value, label: copy.views[value] }));

type PreviewProps = {
  readonly texts: Texts;
  /** Whether 「知道了」 stands beneath. */
  readonly taps?: boolean;
};

/** What the family sees and hears, drawn as the phones draw it. */
export function Preview({ texts, taps = true }: PreviewProps): ReactNode {
  const [view, setView] = useState<View>('parent');
  return (
    <>
      <Section title={copy.push}>
        <Card>
          <View className="strong">{texts.title}</View>
          <View className="caption">{copy.pushText}</View>
          <View className="caption">{copy.sms(texts.about)}</View>
        </Card>
      </Section>
      <Pick<View> label={copy.views.label} options={views} value={view} onChange={setView} />
      <View className="topic-phone">
        {view === 'parent' ? <AsParent texts={texts} taps={taps} /> : null}
        {view === 'elder' ? <AsElder texts={texts} taps={taps} /> : null}
        {view === 'spoken' ? <AsSpoken texts={texts} /> : null}
      </View>
    </>
  );
}

type TextsProps = { readonly texts: Texts };
type TappedProps = Required<PreviewProps>;

function AsParent({ texts: { title, brief, body }, taps }: TappedProps): ReactNode {
  return (
    <View className="stack">
      <View className="title">{title}</View>
      <View className="strong">{brief}</View>
      <View className="caption">{noticeCopy.details}</View>
      {sentencesOf(body).map((sentence) => (
        <View className="label" key={sentence}>
          {sentence}
        </View>
      ))}
      {taps ? <View className="topic-button">{copy.known}</View> : null}
    </View>
  );
}

function AsElder({ texts: { title, brief }, taps }: TappedProps): ReactNode {
  return (
    <View className="topic-elder">
      <View className="topic-elder-quiet">{title}</View>
      <View className="topic-elder-listen">
        <Icon name="sound" />
        {copy.listen}
      </View>
      {sentencesOf(brief).map((sentence) => (
        <View className="topic-elder-brief" key={sentence}>
          {sentence}
        </View>
      ))}
      {taps ? <View className="topic-button topic-button-elder">{copy.known}</View> : null}
    </View>
  );
}

function AsSpoken({ texts: { spoken } }: TextsProps): ReactNode {
  return (
    <View className="stack">
      <View className="row">
        <Icon name="sound" />
        <View className="caption">{copy.listen}</View>
      </View>
      {sentencesOf(spoken).map((sentence) => (
        <View key={sentence}>{sentence}</View>
      ))}
    </View>
  );
}
