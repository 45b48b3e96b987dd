import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { ReactNode } from 'react';
import { valueOf } from '../../../api/routes';
import { useCall } from '../../../api/use-call';
import {
  concernCopy as copy,
  concernListCopy,
  courseCopy,
  officeCopy,
  reportStateCopy,
  situationCopy,
} from '../../../copy/report';
import { sayRecent, sayShort } from '../../../kit/calendar/say-day';
import { Card } from '../../../kit/card';
import { Events } from '../../../kit/events';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Section } from '../../../kit/section';
import { Strip } from '../../../kit/strip';
import { Tag } from '../../../kit/tag';
import { Attach } from './attach';
import { NextStepForm } from './next-step';
import { mayAttach, type Shown, sayWhat } from './presenter';

const AND = '、';
const COMMA = '，';

/** One report, for those who must act. Each look at it leaves a trace. */
export default function ConcernDetail(): ReactNode {
  const concernId = valueOf(useRouter().params, 'id') ?? '';
  const asked = useCall('concern.show', { concernId });
  const { data } = asked;
  return (
    <Screen title={copy.title}>
      <OutcomeView outcome={asked} />
      {data === undefined ? null : (
        <>
          <What shown={data} />
          <People shown={data} />
          <Happened shown={data} />
          {mayAttach(data) ? <Attach concernId={concernId} onAttached={() => void asked.reload()} /> : null}
          <NextStepForm key={data.steps.length} shown={data} onTaken={() => void asked.reload()} />
        </>
      )}
    </Screen>
  );
}

function What({ shown }: { readonly shown: Shown }): ReactNode {
  const { label, village, course, state, situations, found, today, words, officesOwed, photos } = shown;
  return (
    <>
      {officesOwed.length === 0 || state === 'closed' ? null : (
        <Strip tone="need" icon="warn" text={copy.owed(officesOwed.map((office) => officeCopy[office]))} />
      )}
      <Card>
        <View className="title">{`${label} ${village}`}</View>
        <View className="strong">{courseCopy[course]}</View>
        {situations.map((situation) => (
          <View key={situation}>{situationCopy[situation]}</View>
        ))}
        <View className="caption">
          {copy.found([sayRecent(found.on, today), found.at].filter((each) => each !== null).join(' '))}
        </View>
        <View>
          <Tag tone={state === 'reported' ? 'need' : 'ok'}>{reportStateCopy[state]}</Tag>
        </View>
      </Card>
      {words === null ? null : (
        <Section title={copy.words}>
          <Card>
            <View>{words}</View>
          </Card>
        </Section>
      )}
      {photos === 0 ? null : <View className="caption">{copy.photos(photos)}</View>}
    </>
  );
}

function People({ shown }: { readonly shown: Shown }): ReactNode {
  const { children, suspects, suspectWords, familyTold, reporter, reporterRole } = shown;
  const suspected = [...suspects, ...(suspectWords === null ? [] : [suspectWords])];
  return (
    <Card>
      <View className="caption">{copy.about}</View>
      <View>{children.map(({ name }) => name).join(AND)}</View>
      <View className="caption">{copy.suspects}</View>
      <View>{suspected.length === 0 ? copy.suspectsNone : suspected.join(AND)}</View>
      <View>{familyTold.length === 0 ? copy.familyNot : copy.familyTold(familyTold)}</View>
      <View className="caption">{copy.reporter(concernListCopy.by[reporterRole], reporter)}</View>
    </Card>
  );
}

function Happened({ shown: { steps } }: { readonly shown: Shown }): ReactNode {
  if (steps.length === 0) return null;
  return (
    <Section title={copy.happened}>
      <Card>
        <Events
          items={steps.map(({ step, on, at, what, words, by }, index) => ({
            key: String(index),
            on: sayShort(on),
            title: [copy.steps[step], sayWhat(what), at].filter(Boolean).join(' '),
            text: [words, copy.acted(by)].filter(Boolean).join(COMMA),
          }))}
        />
      </Card>
    </Section>
  );
}
