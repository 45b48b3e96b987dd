import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { DataOf } from '../../../api/call';
import { goTo } from '../../../api/go-to';
import { useCall } from '../../../api/use-call';
import { assessCopy as copy } from '../../../copy/assess';
import { Blank } from '../../../kit/blank';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { CardRow } from '../../../kit/card-row';
import { Disc } from '../../../kit/disc';
import { Dock } from '../../../kit/dock';
import { Events } from '../../../kit/events';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Section } from '../../../kit/section';
import { Strip } from '../../../kit/strip';
import { Tag } from '../../../kit/tag';
import { ColourMark } from '../beside/colour-mark';
import { useChildId } from '../beside/use-child';
import { historyLines, waiting } from './presenter';

type Assessed = DataOf<'assessment.show'>;

/** One child: the colour that holds and how it came to it, key facts, help plan. */
export default function AssessChildPage(): ReactNode {
  const childId = useChildId();
  const outcome = useCall('assessment.show', { childId });
  const { data } = outcome;
  const ready = data?.instrument != null && data.mayAssess;

  return (
    <Screen
      title={data === undefined ? copy.title : copy.of(data.child.name)}
      {...(ready ? { dock: <AssessDock childId={childId} again={data.revision > 0} /> } : {})}
    >
      <OutcomeView outcome={outcome} />
      {data === undefined ? null : (
        <>
          <Standing assessed={data} />
          <Beside assessed={data} />
          <History assessed={data} />
        </>
      )}
    </Screen>
  );
}

function AssessDock({ childId, again }: { readonly childId: string; readonly again: boolean }): ReactNode {
  return (
    <Dock>
      <Button
        kind="primary"
        onTap={() => {
          goTo('director.assessForm', { child: childId });
        }}
      >
        {again ? copy.again : copy.assess}
      </Button>
    </Dock>
  );
}

function Standing({ assessed }: { readonly assessed: Assessed }): ReactNode {
  const { child, colour, key } = assessed;
  const pending = waiting(assessed);
  return (
    <>
      <Card>
        <View className="stack">
          <View className="between">
            <View className="lead">{copy.child(child.name, child.age)}</View>
            <Tag tone={key ? 'need' : 'plain'}>{key ? copy.key : copy.notKey}</Tag>
          </View>
          {colour === null ? (
            <View className="quiet">{copy.none}</View>
          ) : (
            <View className="between">
              <View className="row">
                <View>{copy.now}</View>
                <ColourMark colour={colour} />
              </View>
              <View className="caption">{copy.levels[colour]}</View>
            </View>
          )}
          <View className="caption">{copy.staffOnly}</View>
        </View>
      </Card>
      {pending === undefined ? null : (
        <Strip tone="wait" icon="clock" text={copy.pending.text(copy.colours[pending.colour])} />
      )}
      {assessed.instrument === null ? (
        <Card>
          <Blank {...copy.noInstrument} />
        </Card>
      ) : null}
    </>
  );
}

function Beside({ assessed }: { readonly assessed: Assessed }): ReactNode {
  const values = { child: assessed.child.childId };
  return (
    <>
      <CardRow
        title={copy.facts.title}
        text={copy.facts.text}
        lead={<Disc icon="list" />}
        onTap={() => {
          goTo('director.keyFacts', values);
        }}
      />
      <CardRow
        title={copy.plan.title}
        text={assessed.openPlan ? copy.plan.open : copy.plan.none}
        lead={<Disc icon="heart" />}
        onTap={() => {
          goTo('director.helpPlan', values);
        }}
      />
    </>
  );
}

function History({ assessed }: { readonly assessed: Assessed }): ReactNode {
  const lines = historyLines(assessed);
  return (
    <Section title={copy.history}>
      <Card>{lines.length === 0 ? copy.noHistory : <Events items={lines} />}</Card>
    </Section>
  );
}
