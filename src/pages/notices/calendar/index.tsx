import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { useCall } from '../../../api/use-call';
import { calendarCopy as copy } from '../../../copy/notice-library';
import { Blank } from '../../../kit/blank';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Section } from '../../../kit/section';
import { Strip } from '../../../kit/strip';
import { Tag } from '../../../kit/tag';
import { ImportSheet } from './import-sheet';
import { dueRows, type ShownCalendar, type ShownYear, yearCard } from './presenter';

/** The days off and school breaks that notices go by, known or not, and what comes of them. */
export default function NoticeCalendar(): ReactNode {
  const outcome = useCall('calendar.show', {});
  const [importing, setImporting] = useState<ShownYear>();
  const [done, setDone] = useState<string>();
  const { data } = outcome;
  return (
    <Screen title={copy.title}>
      <View className="label quiet">{copy.lead}</View>
      <OutcomeView outcome={outcome} />
      {done === undefined ? null : <Strip tone="ok" icon="check" text={done} />}
      {data?.years.map((year) => (
        <Year
          key={`${year.part}${String(year.year)}`}
          year={year}
          mayImport={data.mayImport}
          onImport={() => {
            setDone(undefined);
            setImporting(year);
          }}
        />
      ))}
      {data === undefined ? null : <Due shown={data} />}
      <ImportSheet
        year={importing}
        onClose={() => {
          setImporting(undefined);
        }}
        onImported={(days) => {
          setImporting(undefined);
          setDone(copy.form.done(days));
          void outcome.reload();
        }}
      />
    </Screen>
  );
}

type YearProps = {
  readonly year: ShownYear;
  readonly mayImport: boolean;
  readonly onImport: () => void;
};

function Year({ year, mayImport, onImport }: YearProps): ReactNode {
  const { title, tag, note, source, by, stretches } = yearCard(year);
  return (
    <Card>
      <View className="stack">
        <View className="between">
          <View className="lead">{title}</View>
          <Tag tone={tag.tone}>{tag.text}</Tag>
        </View>
        {note === null ? null : <View className="label">{note}</View>}
        {stretches.length === 0 ? null : (
          <View className="stack-s">
            {stretches.map((stretch) => (
              <View key={stretch}>{stretch}</View>
            ))}
          </View>
        )}
        {source === null ? null : <View className="caption">{copy.from(source)}</View>}
        {by === null ? null : <View className="caption">{by}</View>}
        {mayImport ? (
          <Button kind={source === null ? 'ink' : 'line'} onTap={onImport}>
            {source === null ? copy.import : copy.again}
          </Button>
        ) : null}
      </View>
    </Card>
  );
}

function Due({ shown }: { readonly shown: ShownCalendar }): ReactNode {
  const rows = dueRows(shown);
  return (
    <Section title={copy.due}>
      {rows.length === 0 ? (
        <Card>
          <Blank {...copy.nothingDue} />
        </Card>
      ) : null}
      {rows.map(({ key, title, text, from, kind }) => (
        <Card key={key}>
          <View className="stack-s">
            <View className="strong">{title}</View>
            <View>{text}</View>
            <View className="between">
              <View className="caption grow">{from}</View>
              <Tag tone="plain">{kind}</Tag>
            </View>
          </View>
        </Card>
      ))}
    </Section>
  );
}
