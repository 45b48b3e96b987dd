import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { goTo } from '../../../api/go-to';
import { keepForm } from '../../../api/kept-forms';
import type { Again, OutboxState } from '../../../api/letter';
import { outboxCopy } from '../../../copy/outbox';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Sheet } from '../../../kit/sheet';
import { Strip } from '../../../kit/strip';
import { Tag } from '../../../kit/tag';
import { directorOutbox } from './director-outbox';
import { linesOf, type OutboxLine, stripOf } from './presenter';
import './index.scss';

/** Says what is kept on the phone; opens the list of it. */
export function OutboxStrip({ state }: { readonly state: OutboxState }): ReactNode {
  const [open, setOpen] = useState(false);
  const strip = stripOf(state);
  if (strip === undefined) return null;

  return (
    <>
      <Strip
        tone={strip.tone}
        icon={strip.tone === 'wait' ? 'nonet' : 'warn'}
        text={strip.text}
        onTap={() => {
          setOpen(true);
        }}
      />
      <Sheet
        open={open}
        title={outboxCopy.title}
        text={outboxCopy.text}
        onClose={() => {
          setOpen(false);
        }}
      >
        {linesOf(state).map((line) => (
          <OutboxRow
            key={line.requestId}
            line={line}
            onAgain={(again) => {
              setOpen(false);
              void writeAnew(again);
            }}
          />
        ))}
        {state.waiting.length === 0 ? null : (
          <Button kind="primary" icon="send" onTap={() => void directorOutbox.flush()}>
            {outboxCopy.send}
          </Button>
        )}
      </Sheet>
    </>
  );
}

/** Opens the form as it was sent; the line goes once it is written down anew. */
async function writeAnew({ route, values, form }: Again): Promise<void> {
  await keepForm(form);
  goTo(route, values);
}

type OutboxRowProps = { readonly line: OutboxLine; readonly onAgain: (again: Again) => void };

function OutboxRow({ line, onAgain }: OutboxRowProps): ReactNode {
  const { again } = line;
  const back = line.reason !== undefined;
  return (
    <Card>
      <View className="outbox-row">
        <View>
          <View className="strong">{line.title}</View>
          <View className="caption">{line.text}</View>
        </View>
        <Tag tone={back ? 'danger' : 'wait'}>
          {back ? outboxCopy.state.returned : outboxCopy.state.waiting}
        </Tag>
      </View>
      {back ? <View className="label">{line.reason}</View> : null}
      {again === undefined ? null : (
        <Button
          kind="line"
          icon="pen"
          onTap={() => {
            onAgain(again);
          }}
        >
          {outboxCopy.again}
        </Button>
      )}
      {back ? (
        <Button kind="link" onTap={() => void directorOutbox.dismiss(line.requestId)}>
          {outboxCopy.seen}
        </Button>
      ) : null}
    </Card>
  );
}
