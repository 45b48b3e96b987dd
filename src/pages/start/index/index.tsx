import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { goTo } from '../../../api/go-to';
import { chromeCopy } from '../../../copy/chrome';
import { startCopy } from '../../../copy/start';
import callTwoHomes from '../../../kit/art/call-two-homes.svg';
import { Blank } from '../../../kit/blank';
import { Bone } from '../../../kit/bone';
import { Button } from '../../../kit/button';
import { Dock } from '../../../kit/dock';
import { Icon } from '../../../kit/icon';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Picture } from '../../../kit/picture';
import { Screen } from '../../../kit/screen';
import { Ask } from './ask';
import { type Start, useStart } from './use-start';
import './index.scss';

const promises = [
  { icon: 'phone', text: startCopy.promises.contact },
  { icon: 'doc', text: startCopy.promises.agreement },
  { icon: 'bell', text: startCopy.promises.notice },
] as const;

/** The first page: what this is, the choice about personal data, and the way on. */
export default function StartPage(): ReactNode {
  const start = useStart();

  return (
    <Screen title={startCopy.title} flowing dock={<Dock>{<Answer start={start} />}</Dock>}>
      <Picture className="start-art" src={callTwoHomes} />
      <View className="display">
        {startCopy.headline.map((line) => (
          <View key={line}>{line}</View>
        ))}
      </View>
      <View className="start-promises">
        {promises.map(({ icon, text }) => (
          <View className="start-promise" key={text}>
            <View className="start-icon">
              <Icon name={icon} />
            </View>
            <View className="start-promise-text">{text}</View>
          </View>
        ))}
      </View>
    </Screen>
  );
}

function Answer({ start }: { readonly start: Start }): ReactNode {
  switch (start.shown.phase) {
    case 'waiting':
      return <Waiting />;
    case 'ask':
      return <Ask onAgree={start.agree} onDecline={start.decline} />;
    case 'declined':
      return <Declined onReconsider={start.reconsider} />;
    case 'unbound':
      return <Invited onReconsider={start.reconsider} />;
    case 'failed':
      return (
        <>
          <OutcomeNote outcome={start.shown.failure} />
          <Button kind="primary" icon="redo" onTap={start.lookUp}>
            {chromeCopy.retry}
          </Button>
        </>
      );
  }
}

function Waiting(): ReactNode {
  return (
    <View className="start-waiting" role="status" aria-label={chromeCopy.loading}>
      <Bone kind="title" width={60} />
      <Bone kind="line" />
      <Bone kind="line" width={80} />
      <Bone kind="button" />
    </View>
  );
}

function Invited({ onReconsider }: { readonly onReconsider: () => void }): ReactNode {
  const copy = startCopy.agreed;
  return (
    <>
      <View className="title">{copy.title}</View>
      <View>{copy.text}</View>
      <Button
        kind="primary"
        onTap={() => {
          goTo('bind');
        }}
      >
        {copy.bind}
      </Button>
      <View className="caption">{copy.missing}</View>
      <View className="start-link">
        <Button kind="link" onTap={onReconsider}>
          {copy.reconsider}
        </Button>
      </View>
    </>
  );
}

function Declined({ onReconsider }: { readonly onReconsider: () => void }): ReactNode {
  const copy = startCopy.declined;
  return (
    <Blank title={copy.title} text={copy.text}>
      <Button kind="line" onTap={onReconsider}>
        {copy.reconsider}
      </Button>
    </Blank>
  );
}
