import { useRouter } from '@tarojs/taro';
import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { concernCourses } from '../../../../contracts/vocabulary/concern';
import { goTo } from '../../../api/go-to';
import { valueOf } from '../../../api/routes';
import { familyReportCopy, reportCopy as copy } from '../../../copy/report';
import { Begun } from '../../../kit/begun';
import { Button } from '../../../kit/button';
import { Dock } from '../../../kit/dock';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Screen } from '../../../kit/screen';
import { Strip } from '../../../kit/strip';
import type { About } from '../about';
import { isFamily, type Reader } from '../reader';
import { FamilyQuestions } from './family-questions';
import { inputOf, missingOf, type ReportForm } from './form';
import { Questions } from './questions';
import { Sent } from './sent';
import { useForm } from './use-form';
import { type Sending, useSending } from './use-sending';
import '../../../kit/saved.scss';

type Props = { readonly about: About; readonly reader: Reader; readonly notice: ReactNode };

/** The record of one family: answered with taps, kept while it is written, sent once. */
export function FormPage({ about, reader, notice }: Props): ReactNode {
  const said = valueOf(useRouter().params, 'course');
  const kept = useForm(
    about,
    concernCourses.find((known) => known === said),
  );
  const { value: form, change } = kept;
  const sending = useSending(reader, kept);
  const family = isFamily(reader);
  const elder = reader === 'caregiver';

  if (sending.ended !== undefined) return <Sent reader={reader} ended={sending.ended} />;
  const title = family ? familyReportCopy.title : copy.title;
  const asked = { about, form, onChange: change };
  return (
    <Screen title={title} elder={elder} dock={<SendDock about={about} form={form} sending={sending} />}>
      {notice}
      <Begun form={kept} />
      <Strip
        tone="danger"
        icon="siren"
        text={copy.dialFirst}
        onTap={() => {
          goTo('report.dial', { as: reader });
        }}
      />
      <View>
        <View className="title">{about.label}</View>
        {family ? <View>{familyReportCopy.lead}</View> : <View className="caption">{copy.kept}</View>}
      </View>
      {family ? <FamilyQuestions {...asked} elder={elder} /> : <Questions {...asked} />}
    </Screen>
  );
}

type DockProps = { readonly about: About; readonly form: ReportForm; readonly sending: Sending };

function SendDock({ about, form, sending }: DockProps): ReactNode {
  const missing = missingOf(form);
  const send = (): void => {
    const input = inputOf(about.householdId, form);
    if (input !== undefined) void sending.send(about, input);
  };
  return (
    <Dock {...(missing.length > 0 ? { note: copy.missing(missing) } : {})}>
      <OutcomeNote outcome={sending.outcome} />
      {sending.refusal === undefined ? null : <Strip tone="danger" icon="warn" text={sending.refusal} />}
      <Button kind="primary" icon="send" busy={sending.busy} disabled={missing.length > 0} onTap={send}>
        {copy.send}
      </Button>
    </Dock>
  );
}
