import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { DataOf } from '../../../api/call';
import { goBack, goTo } from '../../../api/go-to';
import { composeCopy } from '../../../copy/notice-compose';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Disc } from '../../../kit/disc';
import { Dock } from '../../../kit/dock';
import { Screen } from '../../../kit/screen';
import '../../../kit/saved.scss';

const { sent: copy, title } = composeCopy;

export type SentNotice = DataOf<'notice.send'>;

type SentProps = { readonly sent: SentNotice; readonly onAnother: () => void };

/** It is out, or waits for the second person. */
export function Sent({ sent, onAnother }: SentProps): ReactNode {
  const dock = (
    <Dock>
      <Button
        kind="primary"
        onTap={() => {
          goBack('start');
        }}
      >
        {copy.done}
      </Button>
      {sent.waiting ? null : (
        <Button
          kind="line"
          onTap={() => {
            goTo('notices.board', { id: sent.noticeId });
          }}
        >
          {copy.board}
        </Button>
      )}
      <Button kind="link" onTap={onAnother}>
        {copy.another}
      </Button>
    </Dock>
  );
  return (
    <Screen title={title} dock={dock}>
      <Card>
        <View className="saved" role="status">
          <Disc tone="solid" icon={sent.waiting ? 'clock' : 'check'} />
          <View className="title">{sent.waiting ? copy.waiting : copy.title(sent.households)}</View>
          <View>{sent.waiting ? copy.waitingText : copy.text}</View>
        </View>
      </Card>
    </Screen>
  );
}
