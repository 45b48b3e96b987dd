import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { goTo } from '../../../api/go-to';
import { helpPlanCopy } from '../../../copy/help-plan';
import { childrenCopy, homeCopy } from '../../../copy/parent';
import homeDark from '../../../kit/art/home-dark.svg';
import { Blank } from '../../../kit/blank';
import { Card } from '../../../kit/card';
import { CardRow } from '../../../kit/card-row';
import { Dial } from '../../../kit/dial';
import { Disc } from '../../../kit/disc';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Section } from '../../../kit/section';
import type { OutboxState } from '../../../api/letter';
import type { Home } from '../family/carried-home';
import { useHome } from '../family/use-home';
import type { Household } from '../family/who';
import { Questions } from '../home/news';
import { questionsOf } from '../home/presenter';
import { weekChild } from '../week/presenter';
import { WeekLines } from '../week/week-lines';
import { dialsOf } from './presenter';
import './index.scss';

/** The parent's children: this week's lamps, and everybody's number. */
export default function ParentChildren(): ReactNode {
  const { outcome, home, outbox } = useHome();
  const households = home?.households ?? [];
  return (
    <Screen title={childrenCopy.title}>
      <OutcomeView outcome={outcome} />
      {home !== undefined && households.length === 0 ? (
        <Card>
          <Blank art={homeDark} title={homeCopy.none.title} text={homeCopy.none.text} />
        </Card>
      ) : null}
      {home === undefined
        ? null
        : households.map((household) => (
            <Family key={household.householdId} household={household} home={home} outbox={outbox} />
          ))}
      {home === undefined ? null : <Questions items={questionsOf(home)} />}
    </Screen>
  );
}

type FamilyProps = { readonly household: Household; readonly home: Home; readonly outbox: OutboxState };

function Family({ household, home, outbox }: FamilyProps): ReactNode {
  const facts = { household, week: home.week, waiting: outbox.waiting };
  return (
    <>
      <Card>
        <View className="children-list">
          {household.children.map((child) => (
            <WeekLines key={child.childId} child={weekChild(child, facts)} />
          ))}
        </View>
        <View className="caption">{childrenCopy.wrong}</View>
      </Card>
      <Section title={childrenCopy.who}>
        <View className="dials">
          {dialsOf(household).map(({ key, ...dial }) => (
            <Dial key={key} kind="person" {...dial} />
          ))}
        </View>
      </Section>
      <View className="rows">
        <CardRow
          title={childrenCopy.agreement.title}
          text={childrenCopy.agreement.text}
          lead={<Disc icon="doc" />}
          onTap={() => {
            goTo('parent.agreement', { id: household.agreement?.agreementId });
          }}
        />
        <CardRow
          title={helpPlanCopy.link}
          text={helpPlanCopy.linkText}
          lead={<Disc icon="heart" />}
          onTap={() => {
            goTo('parent.helpPlan');
          }}
        />
        <CardRow
          title={childrenCopy.end.title}
          text={childrenCopy.end.text}
          lead={<Disc icon="swap" />}
          onTap={() => {
            goTo('parent.endCare', { household: household.householdId });
          }}
        />
      </View>
    </>
  );
}
