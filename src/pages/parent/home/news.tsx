import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { goTo } from '../../../api/go-to';
import { contactCopy } from '../../../copy/contact';
import { homeCopy } from '../../../copy/parent';
import { reachCopy } from '../../../copy/reach';
import { talkCopy } from '../../../copy/talk';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { CardRow } from '../../../kit/card-row';
import { Disc } from '../../../kit/disc';
import { Icon } from '../../../kit/icon';
import { Tag } from '../../../kit/tag';
import type { Home } from '../family/carried-home';
import { calledAtHome, type Household } from '../family/who';
import { othersOutOfReach, quietOf, standingRows } from '../away/presenter';
import { agreementToSign, endOfCareOf, helpOf, lastWeekOf, type Question, questionsOf } from './presenter';
import { ThreadRow } from './thread-row';
import { VisitQuestion } from './visit-question';
import './index.scss';

/** What else waits at home: last week, the agreement, an answer; each household's own. */
export function HouseholdNews({
  household,
  home,
}: {
  readonly household: Household;
  readonly home: Home;
}): ReactNode {
  const agreementId = agreementToSign(household);
  const lastWeek = lastWeekOf(household, home);
  return (
    <>
      {agreementId === null ? null : (
        <CardRow
          title={homeCopy.agreement.toSign}
          text={homeCopy.agreement.toSignText}
          lead={<Disc tone="need" icon="doc" />}
          end={<Tag tone="need">{homeCopy.agreement.tag}</Tag>}
          onTap={() => {
            goTo('parent.agreement', { id: agreementId });
          }}
        />
      )}
      <OutOfTouch household={household} today={home.today} />
      {lastWeek === null ? null : (
        <Card>
          <View className="home-stack">
            <View>
              <View className="strong">{lastWeek.title}</View>
              <View className="caption">{lastWeek.text}</View>
            </View>
            <Button
              kind="line"
              onTap={() => {
                goTo('parent.confirm', { household: lastWeek.householdId, week: 'last' });
              }}
            >
              {contactCopy.lastWeek.confirm}
            </Button>
          </View>
        </Card>
      )}
      <Requests household={household} today={home.today} />
      <VisitQuestion ask={household.visitAsk} today={home.today} />
    </>
  );
}

/** What this parent has said of days at home or out of reach; days of silence, and the other parent's: hints, no record. */
function OutOfTouch({
  household,
  today,
}: {
  readonly household: Household;
  readonly today: string;
}): ReactNode {
  const quiet = quietOf(household, calledAtHome);
  return (
    <>
      {quiet === null ? null : (
        <Card>
          <View className="strong">{quiet}</View>
          <View className="caption">{reachCopy.quietText}</View>
        </Card>
      )}
      {standingRows(household, today).map(({ title, text }) => (
        <CardRow
          key={title}
          title={title}
          text={text}
          lead={<Disc icon="home" />}
          onTap={() => {
            goTo('parent.away', { household: household.householdId });
          }}
        />
      ))}
      {othersOutOfReach(household, today).map((text) => (
        <Card key={text}>
          <View>{text}</View>
        </Card>
      ))}
    </>
  );
}

/** What the family asked of the director, and the answers. */
function Requests({
  household,
  today,
}: {
  readonly household: Household;
  readonly today: string;
}): ReactNode {
  const values = { household: household.householdId };
  const requests = [
    { asked: helpOf(household, today), icon: 'chat', to: 'parent.help' },
    { asked: endOfCareOf(household, today), icon: 'swap', to: 'parent.endCare' },
  ] as const;
  return requests.map(({ asked, icon, to }) =>
    asked === null ? null : (
      <CardRow
        key={to}
        title={asked.title}
        text={asked.text}
        lead={<Disc icon={icon} />}
        onTap={() => {
          goTo(to, values);
        }}
      />
    ),
  );
}

/** One question a week to ask a child on the telephone. */
export function Questions({ items }: { readonly items: readonly Question[] }): ReactNode {
  if (items.length === 0) return null;
  return (
    <Card>
      <View className="home-stack">
        {items.map(({ to, words }) => (
          <View className="home-question" key={words}>
            <View className="home-question-icon">
              <Icon name="chat" />
            </View>
            <View className="home-grow">
              <View className="caption">{homeCopy.questionTo(to)}</View>
              <View className="strong home-hang">{words}</View>
            </View>
          </View>
        ))}
      </View>
    </Card>
  );
}

/** Notices that wait to be read, the first one by its title. */
function Notices({ home }: { readonly home: Home }): ReactNode {
  const { notices } = homeCopy;
  const [first, ...more] = home.unacknowledged ?? [];
  if (first === undefined)
    return (
      <CardRow
        title={notices.none}
        text={notices.noneText}
        lead={<Disc icon="bell" />}
        onTap={() => {
          goTo('parent.notices');
        }}
      />
    );
  return (
    <CardRow
      title={first.title}
      text={more.length === 0 ? notices.unreadText : notices.more(more.length)}
      lead={<Disc tone="need" icon="bell" />}
      end={<Tag tone="need">{notices.unread}</Tag>}
      onTap={() => {
        goTo('parent.notice', { id: first.noticeId });
      }}
    />
  );
}

/** The quieter ways on. */
function FamilyRows(): ReactNode {
  const { children, ask } = homeCopy;
  return (
    <View className="rows">
      <ThreadRow />
      <CardRow
        title={reachCopy.row.title}
        text={reachCopy.row.text}
        lead={<Disc icon="home" />}
        onTap={() => {
          goTo('parent.away');
        }}
      />
      <CardRow
        title={children.title}
        text={children.text}
        lead={<Disc icon="people" />}
        onTap={() => {
          goTo('parent.children');
        }}
      />
      <CardRow
        title={ask.title}
        text={ask.text}
        lead={<Disc icon="help" />}
        onTap={() => {
          goTo('parent.help');
        }}
      />
      <CardRow
        title={talkCopy.title}
        text={talkCopy.lead.join('')}
        lead={<Disc icon="heart" />}
        onTap={() => {
          goTo('talk', { as: 'guardian' });
        }}
      />
    </View>
  );
}

/** Everything beneath the week's cards. */
export function News({ home }: { readonly home: Home }): ReactNode {
  return (
    <>
      <Questions items={questionsOf(home)} />
      <Notices home={home} />
      <FamilyRows />
    </>
  );
}
