import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { pupilsCopy as copy } from '../../../copy/school';
import pathToSchool from '../../../kit/art/path-to-school.svg';
import { Blank } from '../../../kit/blank';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Dock } from '../../../kit/dock';
import { Field } from '../../../kit/field';
import { OutcomeView } from '../../../kit/outcome-view';
import { Pick } from '../../../kit/pick';
import { Screen } from '../../../kit/screen';
import { Strip } from '../../../kit/strip';
import { ClassSheet } from './class-sheet';
import { SureSheet } from './sure-sheet';
import { type Pupil, usePupils } from './use-pupils';

type Open = 'sure' | 'class';

/** The school's own pupils: whoever is not there today is chosen here, and who is in which class. */
export default function Pupils(): ReactNode {
  const [find, setFind] = useState('');
  const [chosen, setChosen] = useState<readonly Pupil[]>([]);
  const [open, setOpen] = useState<Open>();
  const [done, setDone] = useState<keyof typeof copy.done>();
  const list = usePupils(find.trim());
  const finish = (what: keyof typeof copy.done): void => {
    setDone(what);
    setOpen(undefined);
    setChosen([]);
    list.reload();
  };
  const choose = (ids: readonly string[]): void => {
    const known = [...chosen, ...(list.pupils ?? [])];
    setChosen(ids.flatMap((id) => known.find(({ childId }) => childId === id) ?? []));
  };
  const sheet = {
    pupils: chosen,
    onClose: () => {
      setOpen(undefined);
    },
  };
  return (
    <Screen
      title={copy.title}
      {...(list.pupils === undefined && chosen.length === 0
        ? {}
        : { dock: <Foot count={chosen.length} onOpen={setOpen} /> })}
    >
      <View className="label">{copy.lead}</View>
      <Field label={copy.find} value={find} placeholder={copy.findBlank} max={20} onChange={setFind} />
      {done === undefined ? null : <Strip tone="ok" icon="check" text={copy.done[done]} />}
      <OutcomeView outcome={list.outcome} />
      <Listed list={list} searched={find.trim() !== ''} chosen={chosen} onChoose={choose} />
      {open === 'sure' ? (
        <SureSheet
          {...sheet}
          onDone={() => {
            finish('asked');
          }}
        />
      ) : null}
      {open === 'class' ? (
        <ClassSheet
          {...sheet}
          classes={list.classes}
          onDone={() => {
            finish('classed');
          }}
        />
      ) : null}
    </Screen>
  );
}

type FootProps = { readonly count: number; readonly onOpen: (what: Open) => void };

function Foot({ count, onOpen }: FootProps): ReactNode {
  return (
    <Dock>
      <Button
        kind="primary"
        icon="bell"
        disabled={count === 0}
        onTap={() => {
          onOpen('sure');
        }}
      >
        {copy.report(count)}
      </Button>
      <Button
        kind="link"
        disabled={count === 0}
        onTap={() => {
          onOpen('class');
        }}
      >
        {copy.setClass}
      </Button>
    </Dock>
  );
}

/** An absence that is over may begin anew; one that is not need not be said again. */
function lineOf({ name, className, age, absence }: Pupil): string {
  const line = copy.line(name, className, age);
  return absence === null || absence.state === 'over' ? line : copy.absent(line);
}

type ListedProps = {
  readonly list: ReturnType<typeof usePupils>;
  readonly searched: boolean;
  readonly chosen: readonly Pupil[];
  readonly onChoose: (ids: readonly string[]) => void;
};

function Listed({ list: { pupils, more, busy }, searched, chosen, onChoose }: ListedProps): ReactNode {
  if (pupils === undefined) return null;
  if (pupils.length === 0)
    return (
      <Card>
        <Blank art={pathToSchool} {...(searched ? copy.empty : copy.noneYet)} />
      </Card>
    );
  return (
    <>
      <Pick<string>
        multiple
        label={copy.list}
        layout="rows"
        options={pupils.map((pupil) => ({ value: pupil.childId, label: lineOf(pupil) }))}
        value={chosen.map(({ childId }) => childId)}
        onChange={onChoose}
      />
      {more === undefined ? null : (
        <Button kind="line" busy={busy} onTap={more}>
          {copy.more}
        </Button>
      )}
    </>
  );
}
