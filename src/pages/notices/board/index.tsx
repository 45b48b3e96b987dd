import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { type ReactNode, useState } from 'react';
import { goTo } from '../../../api/go-to';
import { valueOf } from '../../../api/routes';
import { useAction } from '../../../api/use-action';
import { useCall } from '../../../api/use-call';
import { askCopy, boardCopy as copy } from '../../../copy/notice-receipts';
import { pupilReceiptsCopy } from '../../../copy/safety-word';
import homeDark from '../../../kit/art/home-dark.svg';
import { Blank } from '../../../kit/blank';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { CardRow } from '../../../kit/card-row';
import { Disc } from '../../../kit/disc';
import { Dock } from '../../../kit/dock';
import { OutcomeNote } from '../../../kit/outcome-note';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Section } from '../../../kit/section';
import { Strip } from '../../../kit/strip';
import { headline, type Reach, remarks, stateRows } from './presenter';
import { Villages } from './villages';

/** How far one notice got: everybody in one state, and the silent asked once more by a tap. */
export default function NoticeBoard(): ReactNode {
  const id = valueOf(useRouter().params, 'id');
  if (id !== undefined) return <Board noticeId={id} />;
  return (
    <Screen title={copy.title}>
      <Card>
        <Blank art={homeDark} {...copy.missing}>
          <Button
            kind="primary"
            onTap={() => {
              goTo('notices.sent');
            }}
          >
            {copy.toSent}
          </Button>
        </Blank>
      </Card>
    </Screen>
  );
}

function Board({ noticeId }: { readonly noticeId: string }): ReactNode {
  const outcome = useCall('notice.showReach', { noticeId });
  const remind = useAction('notice.remind');
  const [done, setDone] = useState(false);
  const { data } = outcome;
  const ask = async (): Promise<void> => {
    if (!(await remind.run({ noticeId })).ok) return;
    setDone(true);
    void outcome.reload();
  };
  const choice = data?.reminders.choice;
  return (
    <Screen
      title={copy.title}
      {...(data === undefined || choice !== 'now'
        ? {}
        : {
            dock: (
              <Dock>
                <OutcomeNote outcome={remind.outcome} />
                <Button kind="primary" icon="bell" busy={remind.busy} onTap={() => void ask()}>
                  {copy.remind(data.reminders.silent)}
                </Button>
              </Dock>
            ),
          })}
    >
      <OutcomeView outcome={outcome} />
      {done ? <Strip tone="ok" icon="check" text={copy.reminded} /> : null}
      {data === undefined ? null : <Numbers reach={data} />}
    </Screen>
  );
}

function Numbers({ reach }: { readonly reach: Reach }): ReactNode {
  const { notice, reminders, mayName, pupils } = reach;
  return (
    <>
      <Card>
        <View className="stack-s">
          <View className="caption">{notice.title}</View>
          <View className="title">{headline(notice.states)}</View>
          {remarks(reach).map((line) => (
            <View key={line}>{line}</View>
          ))}
          <View className="caption">{askCopy[notice.ask]}</View>
        </View>
      </Card>
      {notice.states.length === 0 ? null : (
        <Section title={copy.states}>
          <View className="rows">
            {stateRows(notice.states).map(({ state, title, text, icon, needs }) => (
              <CardRow
                key={state}
                title={title}
                text={text}
                lead={<Disc tone={needs ? 'need' : 'soft'} icon={icon} />}
                {...(mayName
                  ? {
                      onTap: () => {
                        goTo('notices.people', { id: notice.noticeId, state });
                      },
                    }
                  : {})}
              />
            ))}
          </View>
          {mayName || pupils ? null : <View className="caption">{copy.noNames}</View>}
          {pupils ? (
            <CardRow
              {...pupilReceiptsCopy.door}
              lead={<Disc icon="people" />}
              onTap={() => {
                goTo('school.receipts', { id: notice.noticeId });
              }}
            />
          ) : null}
        </Section>
      )}
      {reminders.choice === 'now' || reminders.choice === 'nobody' ? null : (
        <View className="label quiet">{copy.why[reminders.choice]}</View>
      )}
      <Villages reach={reach} />
    </>
  );
}
