import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { type ReactNode, useState } from 'react';
import { valueOf } from '../../../api/routes';
import { useCall } from '../../../api/use-call';
import { useElder } from '../../../api/use-elder';
import { voiceLetterCopy as copy } from '../../../copy/voice-letter';
import voiceHome from '../../../kit/art/voice-home.svg';
import { Blank } from '../../../kit/blank';
import type { Day } from '../../../kit/calendar/days';
import { Card } from '../../../kit/card';
import { OutcomeView } from '../../../kit/outcome-view';
import { Pick } from '../../../kit/pick';
import { Screen } from '../../../kit/screen';
import { Section } from '../../../kit/section';
import { Strip } from '../../../kit/strip';
import { LetterCard } from './letter-card';
import { type Household, homeName } from './presenter';
import { Recorder } from './recorder';
import { RemoveSheet } from './remove-sheet';
import './index.scss';

/** A push leads here without a role: then it is whatever the reader is. */
const asked = (as: string | undefined): { readonly role?: 'caregiver' | 'guardian' } =>
  as === 'caregiver' || as === 'guardian' ? { role: as } : {};

/** Recordings within a family: hold and speak, and hear what the others have said. For parents and caregivers alike. */
export default function VoiceLetters(): ReactNode {
  const as = valueOf(useRouter().params, 'as');
  const elder = useElder();
  const outcome = useCall('voiceLetter.list', asked(as));
  const [chosen, setChosen] = useState('');
  const households = outcome.data?.households ?? [];
  const home = households.find(({ householdId }) => householdId === chosen) ?? households[0];

  return (
    <Screen title={copy.title} elder={elder}>
      <OutcomeView outcome={outcome} />
      {households.length > 1 ? (
        <Pick
          layout="rows"
          label={copy.whichHome}
          options={households.map((each) => ({ value: each.householdId, label: homeName(each) }))}
          value={home?.householdId ?? ''}
          onChange={setChosen}
        />
      ) : null}
      {home === undefined || outcome.data === undefined ? null : (
        <Home
          key={home.householdId}
          home={home}
          today={outcome.data.today}
          reload={() => void outcome.reload()}
        />
      )}
    </Screen>
  );
}

type HomeProps = { readonly home: Household; readonly today: Day; readonly reload: () => void };

function Home({ home, today, reload }: HomeProps): ReactNode {
  const [removing, setRemoving] = useState<string>();
  const [removed, setRemoved] = useState(false);
  return (
    <>
      <Recorder householdId={home.householdId} leftToday={home.leftToday} onSent={reload} />
      <View className="letter-quiet">{copy.private}</View>
      {removed ? <Strip tone="ok" icon="check" text={copy.removed} /> : null}
      {home.letters.length === 0 ? (
        <Card>
          <Blank art={voiceHome} {...copy.none} />
        </Card>
      ) : (
        <Section title={copy.list}>
          {home.letters.map((letter) => (
            <LetterCard
              key={letter.letterId}
              letter={letter}
              today={today}
              onHeard={reload}
              onRemove={() => {
                setRemoving(letter.letterId);
              }}
            />
          ))}
        </Section>
      )}
      {removing === undefined ? null : (
        <RemoveSheet
          letterId={removing}
          onClose={() => {
            setRemoving(undefined);
          }}
          onDone={() => {
            setRemoving(undefined);
            setRemoved(true);
            reload();
          }}
        />
      )}
    </>
  );
}
