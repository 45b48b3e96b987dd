import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { type ReactNode, useEffect, useState } from 'react';
import type { PushTemplate } from '../../../contracts/vocabulary/topic';
import { askReminders, remindersNeedExplaining } from '../../api/ask-reminders';
import { mineCopy } from '../../copy/mine';
import { remindersCopy } from '../../copy/reminders';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { Sheet } from '../../kit/sheet';
import { Strip } from '../../kit/strip';
import { Tag } from '../../kit/tag';

export type RemindersProps = {
  readonly text: string;
  readonly tone: 'ok' | 'need';
  readonly templates: readonly PushTemplate[];
  /** After WeChat's question has been answered and booked. */
  readonly onAsked: () => Promise<void>;
};

/** How many reminders are left, and how to get more: explained before it is asked for the first time. */
export function Reminders({ text, tone, templates, onAsked }: RemindersProps): ReactNode {
  const [explain, setExplain] = useState(true);
  const [open, setOpen] = useState(false);
  const [off, setOff] = useState(false);
  useEffect(() => {
    void remindersNeedExplaining().then(setExplain);
  }, []);

  const ask = (): void => {
    void askReminders(templates, true).then((ended) => {
      setOff(ended === 'switched-off');
      return onAsked();
    });
    setExplain(false);
    setOpen(false);
  };

  return (
    <Card>
      <View className="stack">
        <View className="between">
          <View className="strong">{mineCopy.reminders.title}</View>
          <Tag tone={tone} icon={tone === 'ok' ? 'check' : 'bell'}>
            {text}
          </Tag>
        </View>
        {off ? (
          <Strip
            tone="need"
            icon="gear"
            text={remindersCopy.off}
            onTap={() => void Taro.openSetting({ withSubscriptions: true }).catch(() => undefined)}
          />
        ) : null}
        <Button
          kind="line"
          icon="bell"
          onTap={() => {
            if (explain) setOpen(true);
            else ask();
          }}
        >
          {remindersCopy.more}
        </Button>
      </View>
      <Sheet
        open={open}
        title={remindersCopy.title}
        onClose={() => {
          setOpen(false);
        }}
      >
        <View>{remindersCopy.why}</View>
        <View className="quiet">{remindersCopy.keep}</View>
        <Button kind="primary" onTap={ask}>
          {remindersCopy.go}
        </Button>
      </Sheet>
    </Card>
  );
}
