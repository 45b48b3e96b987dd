import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { goTo } from '../../../api/go-to';
import { useCall } from '../../../api/use-call';
import { threadCopy } from '../../../copy/thread';
import { Button } from '../../../kit/button';
import { CardRow } from '../../../kit/card-row';
import { Disc } from '../../../kit/disc';
import { Field } from '../../../kit/field';
import { OutcomeView } from '../../../kit/outcome-view';
import { Section } from '../../../kit/section';

const copy = threadCopy.post;

/** Writing first: a teacher looks for the pupil here, a director goes to the households. */
export function Begin({ side }: { readonly side: 'teacher' | 'director' }): ReactNode {
  if (side === 'teacher') return <Pupils />;
  return (
    <Button
      kind="line"
      icon="people"
      onTap={() => {
        goTo('director.families');
      }}
    >
      {copy.families}
    </Button>
  );
}

/** As many as are looked over at a glance; the name finds the others. */
const SHOWN = 8;

function Pupils(): ReactNode {
  const [find, setFind] = useState('');
  const wanted = find.trim();
  const list = useCall('school.listPupils', {
    ...(wanted === '' ? {} : { find: wanted }),
    limit: SHOWN,
  });
  return (
    <Section title={copy.write}>
      <Field label={copy.find} value={find} placeholder={copy.findBlank} max={20} onChange={setFind} />
      <OutcomeView outcome={list} />
      {list.data?.pupils.length === 0 ? <View className="caption">{copy.nobody}</View> : null}
      {list.data?.pupils.map(({ childId, name, className }) => (
        <CardRow
          key={childId}
          title={name}
          {...(className === null ? {} : { text: className })}
          lead={<Disc letter={name.slice(-1)} />}
          onTap={() => {
            goTo('thread', { child: childId, with: 'teacher' });
          }}
        />
      ))}
    </Section>
  );
}
