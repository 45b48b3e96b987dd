import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { libraryCopy, topicCopy as copy } from '../../../copy/notice-library';
import { Card } from '../../../kit/card';
import { Icon } from '../../../kit/icon';
import { Section } from '../../../kit/section';
import { historyOf, type ShownTopic, type Texts, whenOf } from './presenter';

/** What stands behind the texts: questions, times, sources, versions. */
export function About({ shown }: { readonly shown: ShownTopic }): ReactNode {
  return (
    <>
      <Questions questions={shown.texts.questions} />
      <Section title={copy.when}>
        <Card>
          <View>{whenOf(shown) ?? libraryCopy.any}</View>
        </Card>
      </Section>
      <Section title={copy.source}>
        <Card>
          <View className="label">{shown.texts.source}</View>
        </Card>
      </Section>
      <Section title={copy.history}>
        <Card>
          <View className="stack">
            {historyOf(shown).map(({ key, title, who }) => (
              <View className="stack-s" key={key}>
                <View>{title}</View>
                <View className="caption">{who}</View>
              </View>
            ))}
          </View>
        </Card>
      </Section>
    </>
  );
}

function Questions({ questions }: Pick<Texts, 'questions'>): ReactNode {
  return (
    <Section title={copy.questions}>
      <View className="caption">{questions.length === 0 ? copy.noQuestions : copy.questionsNote}</View>
      {questions.map(({ ask, answers, right, why }) => (
        <Card key={ask}>
          <View className="stack-s">
            <View className="strong">{ask}</View>
            {answers.map((answer, index) => (
              <View className="topic-answer" key={answer}>
                <Icon name={index === right ? 'check' : 'ring'} size="small" />
                <View>{answer}</View>
              </View>
            ))}
            <View className="caption">{why}</View>
          </View>
        </Card>
      ))}
    </Section>
  );
}
