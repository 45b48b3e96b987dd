import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { type ReactNode, useEffect, useState } from 'react';
import { goTo, restartAt } from '../../../api/go-to';
import { proofCopy } from '../../../copy/papers';
import { Button } from '../../../kit/button';
import { Dock } from '../../../kit/dock';
import { ElderButton } from '../../../kit/elder-button';
import { Screen } from '../../../kit/screen';
import { FileNotes } from './file-notes';
import { type ElderScreen, elderScreens } from './presenter';
import { useDocument } from './use-document';
import type { ProofProps } from './whole-proof';
import './index.scss';

const copy = proofCopy.elder;

/** The proof for who sees badly: one thing a screen, and the file at the end. */
export function ElderProof({ proof, notice }: ProofProps): ReactNode {
  const [at, setAt] = useState(0);
  const screens = elderScreens(proof);
  const shown = screens[at];
  useEffect(() => {
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 }).catch(() => undefined);
  }, [at]);

  const before = (): void => {
    setAt(at - 1);
  };
  if (shown === undefined)
    return <File agreementId={proof.agreementId} at={at + 1} all={at + 1} onBefore={before} />;
  return (
    <Screen
      title={proofCopy.title}
      elder
      dock={
        <Dock>
          <Button
            kind="primary"
            icon="check"
            onTap={() => {
              setAt(at + 1);
            }}
          >
            {copy.next}
          </Button>
        </Dock>
      }
    >
      {notice}
      <One screen={shown} place={copy.page(at + 1, screens.length + 1)} />
      {at === 0 ? null : <Before onTap={before} />}
    </Screen>
  );
}

function One({ screen, place }: { readonly screen: ElderScreen; readonly place: string }): ReactNode {
  return (
    <>
      <View className="proof-place">{place}</View>
      <View className="proof-sentence">{screen.text}</View>
      {screen.lines.map((line) => (
        <View className="proof-elder-line" key={line}>
          {line}
        </View>
      ))}
    </>
  );
}

function Before({ onTap }: { readonly onTap: () => void }): ReactNode {
  return (
    <View className="proof-links">
      <Button kind="link" icon="back" onTap={onTap}>
        {copy.before}
      </Button>
    </View>
  );
}

type FileProps = {
  readonly agreementId: string;
  readonly at: number;
  readonly all: number;
  readonly onBefore: () => void;
};

/** The last screen: the file, and checking one that somebody brought. */
function File({ agreementId, at, all, onBefore }: FileProps): ReactNode {
  const document = useDocument(agreementId);
  return (
    <Screen
      title={proofCopy.title}
      elder
      dock={
        <Dock>
          <Button
            kind="ink"
            icon="home"
            onTap={() => {
              restartAt('caregiver.home');
            }}
          >
            {copy.home}
          </Button>
        </Dock>
      }
    >
      <One screen={{ key: 'file', text: copy.file, lines: [copy.fileText] }} place={copy.page(at, all)} />
      <FileNotes document={document} />
      <ElderButton
        tone="good"
        icon="doc"
        title={proofCopy.file.open}
        busy={document.busy !== undefined}
        onTap={() => void document.open('signed')}
      />
      <ElderButton
        tone="news"
        icon="search"
        title={proofCopy.verify}
        onTap={() => {
          goTo('papers.verify');
        }}
      />
      <Before onTap={onBefore} />
    </Screen>
  );
}
