import { View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import type { ReactNode } from 'react';
import type { DataOf } from '../../../api/call';
import { goTo } from '../../../api/go-to';
import { useCall } from '../../../api/use-call';
import { kindWordDoor } from '../../../copy/kind-word';
import { composeDoorCopy } from '../../../copy/compose-door';
import { pupilsCopy, schoolCopy as copy } from '../../../copy/school';
import { threadCopy } from '../../../copy/thread';
import pathToSchool from '../../../kit/art/path-to-school.svg';
import { Blank } from '../../../kit/blank';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { CardRow } from '../../../kit/card-row';
import { Disc } from '../../../kit/disc';
import { Dock } from '../../../kit/dock';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Section } from '../../../kit/section';
import { Strip } from '../../../kit/strip';
import { Tag } from '../../../kit/tag';
import { isContact, postsOf, rowsOf, wordDoor } from './presenter';

/** A teacher's first page: who is not at school today, and what the families have said. */
export default function SchoolHome(): ReactNode {
  const home = useCall('school.home', {});
  useDidShow(() => void home.reload());
  return (
    <Screen title={copy.title} {...(home.data === undefined ? {} : { dock: <ReportDock /> })}>
      <OutcomeView outcome={home} />
      {home.data === undefined ? null : <Content home={home.data} />}
    </Screen>
  );
}

function ReportDock(): ReactNode {
  return (
    <Dock>
      <Button
        kind="primary"
        icon="bell"
        onTap={() => {
          goTo('school.pupils');
        }}
      >
        {copy.report}
      </Button>
    </Dock>
  );
}

function Content({ home }: { readonly home: DataOf<'school.home'> }): ReactNode {
  return (
    <>
      <View className="row">
        <Disc letter={home.name.slice(-1)} />
        <View className="grow">
          <View className="lead">{home.name}</View>
          {postsOf(home).map((post) => (
            <View className="caption" key={post}>
              {post}
            </View>
          ))}
        </View>
      </View>
      {home.noSchool === null ? null : (
        <Strip tone="lamp" icon="calendar" text={copy.noSchool[home.noSchool]} />
      )}
      <CardRow
        {...wordDoor(home)}
        lead={<Disc tone={home.word?.said === false ? 'need' : 'soft'} icon="bell" />}
        onTap={() => {
          goTo('school.words');
        }}
      />
      <Section title={copy.absent}>
        <Absences home={home} />
      </Section>
      <Doors home={home} />
    </>
  );
}

/** What the families have written. */
function ThreadsRow(): ReactNode {
  return (
    <CardRow
      {...threadCopy.post.row}
      lead={<Disc icon="chat" />}
      onTap={() => {
        goTo('school.threads', { with: 'teacher' });
      }}
    />
  );
}

function Doors({ home }: { readonly home: DataOf<'school.home'> }): ReactNode {
  return (
    <Section title={copy.more}>
      <View className="rows">
        <CardRow
          title={pupilsCopy.title}
          lead={<Disc icon="people" />}
          onTap={() => {
            goTo('school.pupils');
          }}
        />
        <ThreadsRow />
        <CardRow
          {...composeDoorCopy.school}
          lead={<Disc icon="send" />}
          onTap={() => {
            goTo('notices.compose');
          }}
        />
        <CardRow
          {...kindWordDoor}
          lead={<Disc icon="heart" />}
          onTap={() => {
            goTo('kindWord');
          }}
        />
        {isContact(home) ? (
          <CardRow
            {...copy.teachers}
            lead={<Disc icon="school" />}
            onTap={() => {
              goTo('school.staff');
            }}
          />
        ) : null}
        <CardRow
          {...copy.mine}
          lead={<Disc icon="user" />}
          onTap={() => {
            goTo('mine');
          }}
        />
      </View>
    </Section>
  );
}

function Absences({ home }: { readonly home: DataOf<'school.home'> }): ReactNode {
  const rows = rowsOf(home);
  if (rows.length === 0)
    return (
      <Card>
        <Blank art={pathToSchool} {...copy.none} />
      </Card>
    );
  return rows.map(({ absenceId, title, text, state, tone }) => (
    <CardRow
      key={absenceId}
      title={title}
      text={text}
      end={<Tag tone={tone}>{state}</Tag>}
      onTap={() => {
        goTo('absence', { id: absenceId });
      }}
    />
  ));
}
