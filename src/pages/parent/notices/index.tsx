import { type ReactNode, useState } from 'react';
import type { DataOf, InputFor } from '../../../api/call';
import { goTo } from '../../../api/go-to';
import { useCall } from '../../../api/use-call';
import { useTyped } from '../../../api/use-typed';
import { AppTabs } from '../../../app-tabs';
import { noticeCopy } from '../../../copy/notice';
import umbrella from '../../../kit/art/umbrella-by-water.svg';
import { Blank } from '../../../kit/blank';
import { Card } from '../../../kit/card';
import { CardRow } from '../../../kit/card-row';
import { Disc } from '../../../kit/disc';
import { Field } from '../../../kit/field';
import { More } from '../../../kit/more';
import { OutcomeView } from '../../../kit/outcome-view';
import { Pick } from '../../../kit/pick';
import { Screen } from '../../../kit/screen';
import { Tag } from '../../../kit/tag';
import { beijingDay } from '../../../kit/calendar/days';
import { useHome } from '../family/use-home';
import { badgesOf } from '../home/presenter';
import { noticeRow, type NoticeRow } from './presenter';

type Which = 'all' | 'unread' | 'todo';
type Asked = { readonly [Key in 'which' | 'find']?: NonNullable<InputFor<'notice.list'>[Key]> };

/** All notices to this parent, those that wait first. */
export default function ParentNotices(): ReactNode {
  const { home } = useHome();
  const [which, setWhich] = useState<Which>('all');
  const { typed, find, type } = useTyped();
  return (
    <Screen
      title={noticeCopy.title}
      tab={<AppTabs audience="parent" current="notices" badges={badgesOf(home)} />}
    >
      <Pick<Which>
        label={noticeCopy.which.label}
        options={(['all', 'unread', 'todo'] as const).map((value) => ({
          value,
          label: noticeCopy.which[value],
        }))}
        value={which}
        onChange={setWhich}
      />
      <Field
        label={noticeCopy.find}
        value={typed}
        placeholder={noticeCopy.findBlank}
        max={20}
        onChange={type}
      />
      <Notices
        key={`${which} ${find}`}
        asked={{
          ...(which === 'all' ? {} : { which }),
          ...(find === '' ? {} : { find }),
        }}
        today={home?.today ?? beijingDay(new Date())}
      />
    </Screen>
  );
}

type NoticesProps = {
  readonly asked: Asked;
  readonly after?: string;
  /** For saying 今天 and 昨天; the phone's own day until the functions have said theirs. */
  readonly today: string;
};

/** One page of the list, and the next one beneath it once it is asked for. */
function Notices({ asked, after, today }: NoticesProps): ReactNode {
  const isFirst = after === undefined;
  const chosen = Object.keys(asked).length > 0;
  const outcome = useCall('notice.list', isFirst ? asked : { ...asked, after }, { keep: isFirst && !chosen });
  return (
    <>
      <OutcomeView outcome={outcome} />
      {outcome.data === undefined ? null : (
        <Rows data={outcome.data} asked={asked} isFirst={isFirst} today={today} />
      )}
    </>
  );
}

type RowsProps = {
  readonly data: DataOf<'notice.list'>;
  readonly asked: Asked;
  readonly isFirst: boolean;
  readonly today: string;
};

function Rows({ data, asked, isFirst, today }: RowsProps): ReactNode {
  if (isFirst && data.notices.length === 0)
    return (
      <Card>
        <Blank
          art={umbrella}
          {...(Object.keys(asked).length === 0 ? noticeCopy.empty : noticeCopy.nothing)}
        />
      </Card>
    );
  return (
    <>
      {data.notices.map((notice) => (
        <Row key={notice.noticeId} row={noticeRow(notice, today)} />
      ))}
      <More next={data.next} label={noticeCopy.more}>
        {(after) => <Notices asked={asked} after={after} today={today} />}
      </More>
    </>
  );
}

function Row({ row: { noticeId, title, text, icon, tag } }: { readonly row: NoticeRow }): ReactNode {
  return (
    <CardRow
      title={title}
      text={text}
      lead={<Disc tone={tag.tone === 'need' ? 'need' : 'soft'} icon={icon} />}
      end={<Tag tone={tag.tone}>{tag.text}</Tag>}
      onTap={() => {
        goTo('parent.notice', { id: noticeId });
      }}
    />
  );
}
