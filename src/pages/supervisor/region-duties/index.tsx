import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { useCall } from '../../../api/use-call';
import { regionDutyCopy as copy } from '../../../copy/region-duty';
import pathToSchool from '../../../kit/art/path-to-school.svg';
import { Blank } from '../../../kit/blank';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Section } from '../../../kit/section';
import { Tag } from '../../../kit/tag';
import { type DutyGroup, type DutyLine, presentGroup, type RegionDuties, type RegionDuty } from './presenter';
import { RecordForm } from './record-form';
import './index.scss';

/** What the caller's places owe by the calendar: what is open now, what comes, what was done. */
export default function RegionDutiesPage(): ReactNode {
  const outcome = useCall('regionDuty.list', {}, { keep: true });
  const [chosen, setChosen] = useState<RegionDuty>();
  const { data } = outcome;
  if (data !== undefined && chosen !== undefined)
    return (
      <RecordForm
        key={`${chosen.region} ${chosen.kind} ${chosen.period}`}
        duty={chosen}
        today={data.today}
        onCancel={() => {
          setChosen(undefined);
        }}
        onSaved={() => {
          setChosen(undefined);
          void outcome.reload();
        }}
      />
    );
  return (
    <Screen title={copy.title}>
      <OutcomeView outcome={outcome} />
      {data === undefined ? null : <Groups data={data} onChoose={setChosen} />}
    </Screen>
  );
}

type GroupsProps = { readonly data: RegionDuties; readonly onChoose: (duty: RegionDuty) => void };

const groups: readonly DutyGroup[] = ['now', 'later', 'done'];

function Groups({ data, onChoose }: GroupsProps): ReactNode {
  if (data.duties.length === 0)
    return (
      <Card>
        <Blank art={pathToSchool} title={copy.empty.title} text={copy.empty.text} />
      </Card>
    );
  return (
    <>
      <View className="caption">{copy.lead}</View>
      {groups.map((group) => {
        const places = presentGroup(data, group);
        if (places.length === 0) return null;
        return (
          <Section key={group} title={copy[group]}>
            {places.map(({ region, name, lines }) => (
              <Card key={region}>
                <View className="label">{name}</View>
                {lines.map((line) => (
                  <Line key={line.key} line={line} mayRecord={group !== 'later'} onChoose={onChoose} />
                ))}
              </Card>
            ))}
          </Section>
        );
      })}
    </>
  );
}

type LineProps = {
  readonly line: DutyLine;
  readonly mayRecord: boolean;
  readonly onChoose: (duty: RegionDuty) => void;
};

function Line({ line, mayRecord, onChoose }: LineProps): ReactNode {
  const isDone = line.duty.record !== null;
  return (
    <View className="duty-line">
      <View className="strong">{line.title}</View>
      <View>
        {line.when === '' ? null : (
          <Tag tone={line.tone} icon="clock">
            {line.when}
          </Tag>
        )}
      </View>
      <View className="caption">{line.due}</View>
      {line.told.map((said) => (
        <View key={said}>{said}</View>
      ))}
      <View className="caption">{line.source}</View>
      {mayRecord ? (
        <Button
          kind={isDone ? 'link' : 'line'}
          icon={isDone ? 'pen' : 'check'}
          onTap={() => {
            onChoose(line.duty);
          }}
        >
          {isDone ? copy.correct : copy.record}
        </Button>
      ) : null}
    </View>
  );
}
