import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { type ReactNode, useState } from 'react';
import { valueOf } from '../../../api/routes';
import { useKeptForm } from '../../../api/use-kept-form';
import { onBehalfCopy as copy } from '../../../copy/visit';
import homeLit from '../../../kit/art/home-both-lit.svg';
import { Begun } from '../../../kit/begun';
import { Blank } from '../../../kit/blank';
import { Card } from '../../../kit/card';
import { Pick } from '../../../kit/pick';
import { Screen } from '../../../kit/screen';
import type { Day } from '../../../kit/calendar/days';
import { sayDate } from '../../../kit/calendar/say-day';
import { Outcome, ToToday } from '../record/outcome';
import type { Family } from '../record/family-facts';
import { FormDock } from '../record/form-dock';
import { Saved } from '../record/saved';
import { useFamily } from '../record/use-family';
import { useRecording } from '../record/use-recording';
import {
  missingOf,
  noAnswers,
  type OnBehalfAnswers,
  onBehalfLetters,
  othersOf,
  presentNotice,
  type ReadNotice,
} from './presenter';
import './index.scss';

/** A notice to read aloud, and 代为确认 for those who heard it. */
export default function ReadNoticePage(): ReactNode {
  const { outcome, today } = useFamily();
  const noticeId = valueOf(useRouter().params, 'notice');
  const { data } = outcome;
  // As when it was opened: while it is confirmed here, the notice goes from the family's list.
  const [opened, setOpened] = useState<{ readonly family: Family; readonly notice: ReadNotice }>();
  const found = data === undefined ? undefined : presentNotice(data, noticeId);
  if (opened === undefined && data !== undefined && found !== undefined)
    setOpened({ family: data, notice: found });

  if (opened !== undefined) return <Reading {...opened} today={today} />;
  return (
    <Screen title={copy.title}>
      <Outcome outcome={outcome} />
      {data === undefined ? null : (
        <Card>
          <Blank art={homeLit} title={copy.gone.title} text={copy.gone.text}>
            <ToToday />
          </Blank>
        </Card>
      )}
    </Screen>
  );
}

type ReadingProps = { readonly family: Family; readonly notice: ReadNotice; readonly today: Day };

function Reading({ family, notice, today }: ReadingProps): ReactNode {
  const { householdId, label } = family;
  const { noticeId, title, sentences, sentOn, people } = notice;
  const page = { route: 'director.readNotice', values: { id: householdId, notice: noticeId } } as const;
  const form = useKeptForm(
    { form: 'readNotice1', about: `${householdId}:${noticeId}`, page },
    () => noAnswers,
  );
  const { value: answers, change: setAnswers } = form;
  const { busy, summary, refusals, post } = useRecording();

  if (summary !== undefined)
    return <Saved title={copy.title} label={label} householdId={householdId} summary={summary} />;

  const others = othersOf(family, noticeId);
  const dock = (
    <FormDock
      missing={missingOf(answers)}
      busy={busy}
      refusals={refusals}
      save={copy.save}
      note={copy.saveNote}
      onSave={() =>
        void post(onBehalfLetters({ family, noticeId, answers, today, newRequestId: form.ids() }), form)
      }
    />
  );
  return (
    <Screen title={copy.title} dock={dock}>
      <Card>
        <View className="read-aloud">
          <View className="caption">{copy.sent(title, sayDate(sentOn, today))}</View>
          {sentences.map((sentence) => (
            <View className="read-aloud-sentence" key={sentence}>
              {sentence}
            </View>
          ))}
        </View>
      </Card>
      <View className="label">{copy.read}</View>
      {others.length === 0 ? null : (
        <Pick
          multiple
          label={copy.others}
          options={others}
          value={answers.others ?? others.map(({ value }) => value)}
          onChange={(chosen) => {
            setAnswers({ ...answers, others: chosen });
          }}
        />
      )}
      <Begun form={form} />
      <Questions people={people} answers={answers} onChange={setAnswers} />
    </Screen>
  );
}

type QuestionsProps = {
  readonly people: ReadNotice['people'];
  readonly answers: OnBehalfAnswers;
  readonly onChange: (answers: OnBehalfAnswers) => void;
};

const HOW = ['read-aloud-in-person', 'told-by-phone', 'paper'] as const;

function Questions({ people, answers, onChange }: QuestionsProps): ReactNode {
  return (
    <>
      <Pick
        multiple
        label={copy.who}
        layout="two"
        options={people}
        value={answers.who}
        onChange={(who) => {
          onChange({ ...answers, who });
        }}
      />
      <Pick
        label={copy.how.label}
        options={HOW.map((value) => ({ value, label: copy.how[value] }))}
        value={answers.how}
        onChange={(how) => {
          onChange({ ...answers, how });
        }}
      />
      <Pick<string>
        label={copy.reason.label}
        options={copy.reason.presets.map((value) => ({ value, label: value }))}
        value={answers.reason}
        onChange={(reason) => {
          onChange({ ...answers, reason });
        }}
      />
    </>
  );
}
