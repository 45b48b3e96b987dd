import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { type ReactNode, useState } from 'react';
import type { DataOf } from '../../../api/call';
import { goTo } from '../../../api/go-to';
import { valueOf } from '../../../api/routes';
import { useCall } from '../../../api/use-call';
import { unreachedCopy as copy } from '../../../copy/unreached';
import homeLit from '../../../kit/art/home-both-lit.svg';
import { Blank } from '../../../kit/blank';
import { Card } from '../../../kit/card';
import { CardRow } from '../../../kit/card-row';
import { Disc } from '../../../kit/disc';
import { More } from '../../../kit/more';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Section } from '../../../kit/section';
import { Strip } from '../../../kit/strip';
import { PersonCard } from './person-card';

type Register = DataOf<'unreachable.list'>;

/** 联系不上名册: numbers by village (`?under=…` one of them), and by name for those who look for people. */
export default function UnreachedPage(): ReactNode {
  const under = valueOf(useRouter().params, 'under');
  const register = useCall('unreachable.list', under === undefined ? {} : { under });
  const [done, setDone] = useState<string>();
  const ended = (words: string): void => {
    setDone(words);
    void register.reload();
  };
  return (
    <Screen title={copy.title}>
      <View className="label quiet">{copy.lead}</View>
      <OutcomeView outcome={register} />
      {done === undefined ? null : <Strip tone="ok" icon="check" text={done} />}
      {register.data === undefined ? null : (
        <Content register={register.data} under={under} onEnded={ended} />
      )}
    </Screen>
  );
}

type ContentProps = {
  readonly register: Register;
  readonly under: string | undefined;
  readonly onEnded: (words: string) => void;
};

function Content({ register, under, onEnded }: ContentProps): ReactNode {
  const { villages, people } = register;
  if (villages.length === 0)
    return (
      <Card>
        <Blank art={homeLit} {...copy.none} />
      </Card>
    );
  if (people.length === 0) return <Villages register={register} />;
  return (
    <>
      <View className="lead">{copy.all(villages.reduce((sum, village) => sum + village.people, 0))}</View>
      <People register={register} under={under} onEnded={onEnded} />
    </>
  );
}

/** One page of the names, and the next one beneath it once it is asked for. */
function People({ register, under, onEnded }: ContentProps): ReactNode {
  const { people, next, today, mayRecord } = register;
  return (
    <>
      {people.map((person) => (
        <PersonCard
          key={person.personId}
          person={person}
          today={today}
          mayRecord={mayRecord}
          onEnded={onEnded}
        />
      ))}
      <More next={next} label={copy.more}>
        {(after) => <Further after={after} under={under} onEnded={onEnded} />}
      </More>
    </>
  );
}

type FurtherProps = Omit<ContentProps, 'register'> & { readonly after: string };

function Further({ after, under, onEnded }: FurtherProps): ReactNode {
  const outcome = useCall('unreachable.list', under === undefined ? { after } : { after, under });
  return (
    <>
      <OutcomeView outcome={outcome} />
      {outcome.data === undefined ? null : <People register={outcome.data} under={under} onEnded={onEnded} />}
    </>
  );
}

function Villages({ register: { villages, mayName } }: { readonly register: Register }): ReactNode {
  return (
    <Section title={copy.villages}>
      {villages.map(({ code, name, people }) => (
        <CardRow
          key={code}
          title={name}
          text={copy.people(people)}
          lead={<Disc tone="need" icon="door" />}
          {...(mayName
            ? {
                onTap: () => {
                  goTo('notices.unreached', { under: code });
                },
              }
            : {})}
        />
      ))}
      {mayName ? null : <View className="caption">{copy.noNames}</View>}
    </Section>
  );
}
