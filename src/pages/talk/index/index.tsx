import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { ReactNode } from 'react';
import type { DataOf } from '../../../api/call';
import { valueOf } from '../../../api/routes';
import { useCall } from '../../../api/use-call';
import { talkCopy as copy } from '../../../copy/talk';
import { Dial } from '../../../kit/dial';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Section } from '../../../kit/section';
import { CallMe } from './call-me';
import './index.scss';

/** 想找人聊聊: urgent first, lines that work without a network, whom the county names, and the township's call. */
export default function TalkPage(): ReactNode {
  const elder = valueOf(useRouter().params, 'as') === 'caregiver';
  const outcome = useCall('talk.show', {}, { keep: true });
  const { data } = outcome;
  const [first] = data?.households ?? [];
  return (
    <Screen title={copy.title} elder={elder}>
      <Section title={copy.urgent}>
        <View className="dials">
          {copy.numbers.map(({ number, text }) => (
            <Dial key={number} kind="sos" name={number} relation={text} phone={number} />
          ))}
        </View>
      </Section>
      <View>
        <View className="title">
          {copy.lead.map((line) => (
            <View key={line}>{line}</View>
          ))}
        </View>
        <View className="talk-quiet">{copy.leadText}</View>
      </View>
      <View className="talk-stack">
        {copy.lines.map(({ number, name, text }) => (
          <Dial key={number} kind="person" name={name} relation={text} phone={number} />
        ))}
      </View>
      <OutcomeView outcome={outcome} />
      {data === undefined || first === undefined ? null : (
        <CallMe
          householdId={first.householdId}
          talk={first.talk}
          today={data.today}
          reload={() => void outcome.reload()}
        />
      )}
      {data === undefined ? null : <Near contacts={data.contacts} />}
    </Screen>
  );
}

function Near({ contacts }: { readonly contacts: DataOf<'talk.show'>['contacts'] }): ReactNode {
  return (
    <Section title={copy.near}>
      {contacts.length === 0 ? <View className="talk-quiet">{copy.nearNone}</View> : null}
      {contacts.map(({ contactId, name, phone, hours, source }) => (
        <View className="talk-stack" key={contactId}>
          <Dial kind="person" name={name} relation={hours ?? phone} phone={phone} />
          <View className="caption">{copy.source(source)}</View>
        </View>
      ))}
    </Section>
  );
}
