import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { type FoundHow, foundHows } from '../../../../contracts/vocabulary/unreachable';
import type { DataOf } from '../../../api/call';
import { goTo } from '../../../api/go-to';
import { useAction } from '../../../api/use-action';
import { unreachedCopy as copy } from '../../../copy/unreached';
import { Button } from '../../../kit/button';
import { sayDate } from '../../../kit/calendar/say-day';
import { Card } from '../../../kit/card';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Pick } from '../../../kit/pick';
import { Sheet } from '../../../kit/sheet';
import { Words } from '../../../kit/words';

type Person = DataOf<'unreachable.list'>['people'][number];

type PersonCardProps = {
  readonly person: Person;
  readonly today: string;
  readonly mayRecord: boolean;
  readonly onEnded: (words: string) => void;
};

/** Somebody whom no channel reaches: since when, what is shut, what to do about it, and that they were found. */
export function PersonCard({ person, today, mayRecord, onEnded }: PersonCardProps): ReactNode {
  const { name, relation, household, village, householdId, since, missed, told, why, found } = person;
  const [asking, setAsking] = useState(false);
  return (
    <Card>
      <View className="stack">
        <View className="stack-s">
          <View className="lead">{name}</View>
          <View className="caption">{copy.who(relation, household, village)}</View>
          <View className="strong">{copy.since(sayDate(since, today), missed)}</View>
          {told === 0 ? null : <View className="caption">{copy.told(told)}</View>}
        </View>
        {why.map((door) => (
          <View key={door} className="stack-s">
            <View>{copy.why[door]}</View>
            <View className="caption">{copy.next[door]}</View>
          </View>
        ))}
        {found === null ? null : (
          <View className="caption">
            {copy.found(sayDate(found.on, today), copy.hows[found.how], found.note)}
          </View>
        )}
        {mayRecord ? (
          <Button
            kind="line"
            icon="check"
            onTap={() => {
              setAsking(true);
            }}
          >
            {copy.record}
          </Button>
        ) : null}
        <Button
          kind="link"
          icon="home"
          onTap={() => {
            goTo('director.family', { id: householdId });
          }}
        >
          {copy.family}
        </Button>
      </View>
      <FoundSheet
        person={person}
        open={asking}
        onClose={() => {
          setAsking(false);
        }}
        onFound={() => {
          setAsking(false);
          onEnded(copy.saved(name));
        }}
      />
    </Card>
  );
}

type FoundSheetProps = {
  readonly person: Person;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onFound: () => void;
};

const hows = foundHows.map((value) => ({ value, label: copy.hows[value] }));

function FoundSheet({ person, open, onClose, onFound }: FoundSheetProps): ReactNode {
  const { personId, householdId, name } = person;
  const [how, setHow] = useState<FoundHow>();
  const [note, setNote] = useState('');
  const { run, busy, outcome } = useAction('unreachable.found');
  const save = async (): Promise<void> => {
    if (how === undefined) return;
    const words = note.trim();
    const ended = await run({ personId, householdId, how, ...(words === '' ? {} : { note: words }) });
    if (ended.ok) onFound();
  };
  return (
    <Sheet open={open} title={copy.recordTitle(name)} text={copy.recordText} onClose={onClose}>
      <Pick label={copy.how} options={hows} value={how} onChange={setHow} />
      <Words label={copy.note} suggestions={copy.suggestions} value={note} max={200} onChange={setNote} />
      <OutcomeNote outcome={outcome} />
      <Button kind="primary" busy={busy} disabled={how === undefined} onTap={() => void save()}>
        {copy.save}
      </Button>
    </Sheet>
  );
}
