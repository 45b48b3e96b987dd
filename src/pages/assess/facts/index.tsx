import { type ReactNode, useState } from 'react';
import { View } from '@tarojs/components';
import type { DataOf } from '../../../api/call';
import { goTo } from '../../../api/go-to';
import { useCall } from '../../../api/use-call';
import { keyFactCopy as copy } from '../../../copy/assess';
import { Blank } from '../../../kit/blank';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Section } from '../../../kit/section';
import { Strip } from '../../../kit/strip';
import { Tag } from '../../../kit/tag';
import { useChildId } from '../beside/use-child';
import { AddFact } from './add-fact';
import { EndSheet } from './end-sheet';
import { type Fact, factLine, sortFacts } from './presenter';

type Listed = DataOf<'keyFact.list'>;

/** A child's dated key facts, chosen from the plan's own words. */
export default function KeyFactsPage(): ReactNode {
  const childId = useChildId();
  const outcome = useCall('keyFact.list', { childId });
  const [key, setKey] = useState<boolean>();
  const { data } = outcome;
  const notice = <OutcomeView outcome={outcome} />;
  const changed = (now: boolean): void => {
    setKey(now);
    void outcome.reload();
  };

  if (data === undefined) return <Screen title={copy.title}>{notice}</Screen>;
  return (
    <AddFact
      // A form of its own after each change.
      key={String(data.facts.length)}
      listed={data}
      notice={
        <>
          {notice}
          {key === undefined ? null : (
            <Strip tone="ok" icon="check" text={key ? copy.keyNow : copy.notKeyNow} />
          )}
        </>
      }
      onAdded={changed}
    >
      <Known listed={data} onEnded={changed} />
    </AddFact>
  );
}

type KnownProps = { readonly listed: Listed; readonly onEnded: (key: boolean) => void };

function Known({ listed, onEnded }: KnownProps): ReactNode {
  const [ending, setEnding] = useState<Fact>();
  const { current, past } = sortFacts(listed);
  return (
    <>
      <Section title={copy.current}>
        {current.length === 0 ? <Card>{copy.none}</Card> : null}
        {current.map((fact) => (
          <FactCard fact={fact} today={listed.today} key={`${fact.fact}${fact.from}`}>
            <Button
              kind="link"
              onTap={() => {
                setEnding(fact);
              }}
            >
              {copy.end}
            </Button>
          </FactCard>
        ))}
      </Section>
      {past.length === 0 ? null : (
        <Section title={copy.past}>
          {past.map((fact) => (
            <FactCard fact={fact} today={listed.today} key={`${fact.fact}${fact.from}`} />
          ))}
        </Section>
      )}
      {listed.singleParentList ? (
        <Button
          kind="link"
          icon="list"
          onTap={() => {
            goTo('director.singleParents');
          }}
        >
          {copy.singles}
        </Button>
      ) : null}
      {listed.choices.length === 0 ? (
        <Card>
          <Blank {...copy.silent} />
        </Card>
      ) : null}
      <EndSheet
        fact={ending}
        childId={listed.child.childId}
        today={listed.today}
        onClose={() => {
          setEnding(undefined);
        }}
        onEnded={(key) => {
          setEnding(undefined);
          onEnded(key);
        }}
      />
    </>
  );
}

type FactCardProps = { readonly fact: Fact; readonly today: string; readonly children?: ReactNode };

function FactCard({ fact, today, children }: FactCardProps): ReactNode {
  const { when, shown, ended } = factLine(fact, today);
  return (
    <Card>
      <View className="stack-s">
        <View className="strong">{fact.words}</View>
        <View className="label">{when}</View>
        <View className="caption">{shown}</View>
        {ended === undefined ? null : <View className="caption">{ended}</View>}
        {fact.counts ? null : (
          <View className="row">
            <Tag tone="plain">{copy.notCounted}</Tag>
          </View>
        )}
        {children}
      </View>
    </Card>
  );
}
