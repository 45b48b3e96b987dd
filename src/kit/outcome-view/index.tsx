import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import type { ReactNode } from 'react';
import { audienceOf } from '../../api/audience';
import type { OperationName } from '../../api/call';
import type { Loaded } from '../../api/loaded';
import { goBack, restartAt } from '../../api/go-to';
import { chromeCopy } from '../../copy/chrome';
import brokenWire from '../art/broken-wire.svg';
import { Blank } from '../blank';
import { Bone } from '../bone';
import { Button } from '../button';
import { Card } from '../card';
import { sayMoment } from '../say-moment';
import { Slow } from '../slow';
import { Strip } from '../strip';
import { outcomeScene, type OutcomeScene } from './presenter';
import './index.scss';

export type OutcomeViewProps = {
  /** What `useCall` answers. */
  readonly outcome: Loaded<OperationName> & {
    readonly reload?: () => Promise<void>;
    readonly busy?: boolean;
  };
  /** Where `outcome` has no `reload` of its own. */
  readonly onRetry?: () => void;
  /** The page's own skeleton; without one, a card of lines. */
  readonly skeleton?: ReactNode;
  /** Under an error: what needs no network, like dialling. */
  readonly children?: ReactNode;
};

function momentOf(outcome: Loaded<OperationName>): string | undefined {
  if (outcome.state !== 'offline' || outcome.asOf === undefined) return undefined;
  return sayMoment(outcome.asOf, new Date());
}

/**
 * Loading, error, offline and refusal of a page in one view; renders nothing once there is good data. Put it above the
 * content and render the content whenever `data` is there: old data stays in sight under a strip.
 */
export function OutcomeView({ outcome, onRetry, skeleton, children }: OutcomeViewProps): ReactNode {
  const audience = audienceOf(useRouter().path);
  const scene = outcomeScene(outcome, { audience, asOf: momentOf(outcome) });
  const retry = onRetry ?? ((): void => void outcome.reload?.());

  if (scene.kind === 'nothing') return null;
  if (scene.kind === 'bones')
    return (
      <>
        <Slow />
        {skeleton ?? <Bones />}
      </>
    );
  if (scene.kind === 'strip')
    return (
      <Strip
        tone={scene.offline ? 'wait' : 'need'}
        icon={scene.offline ? 'nonet' : 'redo'}
        text={scene.text}
        onTap={retry}
      />
    );
  return (
    <>
      <Failure scene={scene} busy={outcome.busy ?? false} onRetry={retry} />
      {children}
    </>
  );
}

type FailureProps = {
  readonly scene: Extract<OutcomeScene, { kind: 'blank' }>;
  readonly busy: boolean;
  readonly onRetry: () => void;
};

function Failure({ scene, busy, onRetry }: FailureProps): ReactNode {
  const { title, text, remedy, quote } = scene;
  return (
    <Card>
      <Blank art={brokenWire} title={title} text={text} {...(quote === undefined ? {} : { quote })}>
        <Remedy remedy={remedy} busy={busy} onRetry={onRetry} />
      </Blank>
    </Card>
  );
}

type RemedyProps = {
  readonly remedy: Extract<OutcomeScene, { kind: 'blank' }>['remedy'];
  readonly busy: boolean;
  readonly onRetry: () => void;
};

function Remedy({ remedy, busy, onRetry }: RemedyProps): ReactNode {
  if (remedy === 'none') return <BackButton />;
  if (remedy === 'retry')
    return (
      <Button kind="primary" icon="redo" busy={busy} onTap={onRetry}>
        {chromeCopy.retry}
      </Button>
    );
  return (
    <Button
      kind="primary"
      onTap={() => {
        restartAt('start', { fresh: '1' });
      }}
    >
      {remedy === 'start' ? chromeCopy.startAgain : chromeCopy.openAgain}
    </Button>
  );
}

function BackButton(): ReactNode {
  if (Taro.getCurrentPages().length < 2) return null;
  return (
    <Button
      kind="line"
      onTap={() => {
        goBack('start');
      }}
    >
      {chromeCopy.back}
    </Button>
  );
}

function Bones(): ReactNode {
  return (
    <View className="outcome-bones" role="status" aria-label={chromeCopy.loading}>
      <Card>
        <Bone kind="title" width={70} />
        <Bone kind="line" width={90} />
        <Bone kind="line" />
        <Bone kind="line" width={60} />
        <Bone kind="button" />
      </Card>
      <Card>
        <Bone kind="line" width={80} />
        <Bone kind="line" width={50} />
      </Card>
    </View>
  );
}
