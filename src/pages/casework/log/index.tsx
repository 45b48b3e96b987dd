import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { workCopy as copy } from '../../../copy/work';
import homeDark from '../../../kit/art/home-dark.svg';
import { Blank } from '../../../kit/blank';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Screen } from '../../../kit/screen';
import { Section } from '../../../kit/section';
import { Tag } from '../../../kit/tag';
import { beijingDay } from '../../../kit/calendar/days';
import { Outcome } from './outcome';
import {
  addMonths,
  type Month,
  monthOf,
  presentDays,
  presentTotals,
  sayMonth,
  type WorkLine,
  type WorkLog,
} from './presenter';
import { CAN_PRINT, printPage } from './print-page';
import { useWorklog } from './use-worklog';
import './index.scss';

/** The month's work as the records tell it. Nothing is typed here. */
export default function Log(): ReactNode {
  const today = beijingDay(new Date());
  const [month, setMonth] = useState<Month>(monthOf(today));
  const { outcome, log, more } = useWorklog(month);
  return (
    <Screen title={copy.title}>
      <Months month={month} last={monthOf(today)} onChange={setMonth} />
      <Outcome outcome={outcome} />
      {log === undefined ? null : <Content log={log} today={today} />}
      {more === undefined ? null : (
        <Button kind="line" busy={more.busy} onTap={() => void more.load()}>
          {copy.more}
        </Button>
      )}
      {CAN_PRINT && log !== undefined && log.entries.length > 0 ? (
        <View className="log-print">
          <Button kind="line" icon="doc" onTap={printPage}>
            {copy.print}
          </Button>
        </View>
      ) : null}
    </Screen>
  );
}

type MonthsProps = { readonly month: Month; readonly last: Month; readonly onChange: (month: Month) => void };

function Months({ month, last, onChange }: MonthsProps): ReactNode {
  return (
    <View className="log-months">
      <View className="lead">{sayMonth(month)}</View>
      <View className="log-turn">
        <Button
          kind="line"
          onTap={() => {
            onChange(addMonths(month, -1));
          }}
        >
          {copy.previous}
        </Button>
        <Button
          kind="line"
          disabled={month >= last}
          onTap={() => {
            onChange(addMonths(month, 1));
          }}
        >
          {copy.next}
        </Button>
      </View>
    </View>
  );
}

function Content({ log, today }: { readonly log: WorkLog; readonly today: string }): ReactNode {
  if (log.entries.length === 0)
    return (
      <Card>
        <Blank art={homeDark} title={copy.empty.title} text={copy.empty.text} />
      </Card>
    );
  return (
    <>
      <Card>
        <View className="log-totals">
          {presentTotals(log).map((total) => (
            <Tag key={total} tone="plain">
              {total}
            </Tag>
          ))}
        </View>
        <View className="caption">{copy.made(log.director)}</View>
      </Card>
      {presentDays(log, today).map(({ on, said, lines }) => (
        <Section key={on} title={said}>
          <Card>
            {lines.map((line) => (
              <Line key={line.key} line={line} />
            ))}
          </Card>
        </Section>
      ))}
    </>
  );
}

function Line({ line: { title, text } }: { readonly line: WorkLine }): ReactNode {
  return (
    <View className="log-line">
      <View className="label">{title}</View>
      {text === '' ? null : <View className="caption">{text}</View>}
    </View>
  );
}
