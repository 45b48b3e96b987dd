import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { ReactNode } from 'react';
import { goTo } from '../../../api/go-to';
import { valueOf } from '../../../api/routes';
import { useCall } from '../../../api/use-call';
import { whyCopy as copy } from '../../../copy/why';
import homeDark from '../../../kit/art/home-dark.svg';
import { Blank } from '../../../kit/blank';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Section } from '../../../kit/section';
import { Tag } from '../../../kit/tag';
import { lacksNumber, presentChild, presentWhy, type Why, type WhyCard } from './presenter';
import './index.scss';

/** Why each duty applies to one child: rule, value, whose value it is, where it stands, and the next day. */
export default function WhyPage(): ReactNode {
  const childId = valueOf(useRouter().params, 'child') ?? '';
  const outcome = useCall('duty.explain', { childId }, { keep: true });
  return (
    <Screen title={copy.title}>
      <OutcomeView outcome={outcome} />
      {outcome.data === undefined ? null : <Content why={outcome.data} />}
    </Screen>
  );
}

function Content({ why }: { readonly why: Why }): ReactNode {
  const cards = presentWhy(why);
  return (
    <>
      <Card>
        <View className="lead">{copy.of(why.child.name)}</View>
        {presentChild(why).map(({ label, text }) => (
          <View className="why-line" key={label}>
            <View className="caption">{label}</View>
            <View className="label">{text}</View>
          </View>
        ))}
      </Card>
      {cards.length === 0 ? (
        <Card>
          <Blank art={homeDark} {...copy.empty} />
        </Card>
      ) : (
        cards.map((card) => <DutyCard key={card.key} card={card} />)
      )}
      {lacksNumber(why) ? (
        <Button
          kind="line"
          icon="list"
          onTap={() => {
            goTo('director.unvisited');
          }}
        >
          {copy.toList}
        </Button>
      ) : null}
    </>
  );
}

function DutyCard({ card }: { readonly card: WhyCard }): ReactNode {
  return (
    <Section title={card.title}>
      <Card>
        <View className="stack">
          <View className="between">
            <View className="strong why-value">{card.value}</View>
            <Tag tone={card.kindTone}>{card.kind}</Tag>
          </View>
          {card.unset === undefined ? null : <View className="label">{card.unset}</View>}
          <View className="label quiet">{card.rule}</View>
          <Card kind="sunken">
            <View className="label">{card.source}</View>
            {card.quote === undefined ? null : <View className="label why-quote">{card.quote}</View>}
            {card.asides.map((aside) => (
              <View className="caption" key={aside}>
                {aside}
              </View>
            ))}
          </Card>
          <View className="caption">{card.when}</View>
        </View>
      </Card>
    </Section>
  );
}
