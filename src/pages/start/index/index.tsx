import { View } from '@tarojs/components';
import { useShareAppMessage } from '@tarojs/taro';
import type { ReactNode } from 'react';
import { goTo } from '../../../api/go-to';
import { loadedAfter } from '../../../api/loaded';
import { addressOf } from '../../../api/routes';
import { useElder } from '../../../api/use-elder';
import { chromeCopy } from '../../../copy/chrome';
import { startCopy } from '../../../copy/start';
import callTwoHomes from '../../../kit/art/call-two-homes.svg';
import { Blank } from '../../../kit/blank';
import { Bone } from '../../../kit/bone';
import { Button } from '../../../kit/button';
import { Dock } from '../../../kit/dock';
import { Icon } from '../../../kit/icon';
import { outcomeScene } from '../../../kit/outcome-view/presenter';
import { Picture } from '../../../kit/picture';
import { Screen } from '../../../kit/screen';
import { shareCard } from '../../../kit/share-card';
import { Ask } from './ask';
import { type Start, useStart } from './use-start';
import './index.scss';

/** The first page: what this is, the choice about personal data, and the way on. */
export default function StartPage(): ReactNode {
  const start = useStart();
  const elder = useElder();
  const words = elder ? startCopy.elder : startCopy;
  useShareAppMessage(() => shareCard(startCopy.shareTitle, addressOf('start')));

  return (
    <Screen title={startCopy.title} elder={elder} flowing dock={<Dock>{<Answer start={start} />}</Dock>}>
      <Picture className="start-art" src={callTwoHomes} />
      <View className="display">
        {words.headline.map((line) => (
          <View key={line}>{line}</View>
        ))}
      </View>
      <View className="start-promises">
        {(['phone', 'doc', 'bell'] as const).map((icon, at) => (
          <View className="start-promise" key={icon}>
            <View className="start-icon">
              <Icon name={icon} />
            </View>
            <View className="start-promise-text">{words.promises[at]}</View>
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
      return <Failed failure={start.shown.failure} onRetry={start.lookUp} />;
  }
}

type FailedProps = {
  readonly failure: Extract<Start['shown'], { phase: 'failed' }>['failure'];
  readonly onRetry: () => void;
};

/** Nothing was sent and nothing can be lost: it says what every page says that could not be opened. */
function Failed({ failure, onRetry }: FailedProps): ReactNode {
  const scene = outcomeScene(loadedAfter(failure, undefined), { audience: 'family', asOf: undefined });
  if (scene.kind !== 'blank') return null;
  const { title, text, quote } = scene;
  return (
    <Blank title={title} text={text} {...(quote === undefined ? {} : { quote })}>
      <Button kind="primary" icon="redo" onTap={onRetry}>
        {chromeCopy.retry}
      </Button>
    </Blank>
  );
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
