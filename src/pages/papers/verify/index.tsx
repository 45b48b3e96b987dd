import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { verifyCopy as copy } from '../../../copy/papers';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Dock } from '../../../kit/dock';
import { ElderButton } from '../../../kit/elder-button';
import { Field } from '../../../kit/field';
import { OutcomeNote } from '../../../kit/outcome-note';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Strip } from '../../../kit/strip';
import { useReader } from '../reader/use-reader';
import { ResultView } from './result-view';
import { useChecking, type UsedChecking } from './use-checking';
import './index.scss';

/** A browser has no camera of ours; there the number is typed. */
const canScan = process.env.TARO_ENV !== 'h5';

/** 核验: a PDF or the code on a print, and what is true about it. */
export default function VerifyPage(): ReactNode {
  const reader = useReader();
  const checking = useChecking();
  if (reader === 'unread')
    return (
      <Screen title={copy.title}>
        <OutcomeView outcome={{ state: 'loading', data: undefined }} />
      </Screen>
    );
  const elder = reader === 'caregiver';
  const { result } = checking;
  if (result !== undefined) return <ResultView result={result} elder={elder} onAgain={checking.clear} />;
  return elder ? <ElderAsk checking={checking} /> : <Ask checking={checking} />;
}

type AskProps = { readonly checking: UsedChecking };

/** What went wrong, or that it is under way. */
function Notes({ checking: { busy, fault, outcome } }: AskProps): ReactNode {
  if (busy) return <Strip tone="wait" icon="clock" text={copy.reading} />;
  if (fault !== undefined) return <Strip tone="danger" icon="warn" text={fault} />;
  return <OutcomeNote outcome={outcome} />;
}

function Ask({ checking }: AskProps): ReactNode {
  const { busy } = checking;
  const [typed, setTyped] = useState('');
  return (
    <Screen
      title={copy.title}
      dock={
        <Dock note={canScan ? copy.chooseText.phone : copy.chooseText.browser}>
          <Notes checking={checking} />
          <Button kind="primary" icon="doc" busy={busy} onTap={() => void checking.file()}>
            {copy.choose}
          </Button>
        </Dock>
      }
    >
      <Card>
        <View>{copy.lead}</View>
      </Card>
      <Card>
        <View className="verify-stack">
          {canScan ? (
            <Button kind="line" icon="video" disabled={busy} onTap={() => void checking.scan()}>
              {copy.scan}
            </Button>
          ) : null}
          <Field
            label={copy.number.label}
            value={typed}
            // Twenty-five letters stay in sight on the narrowest phone in the largest type.
            multiline
            max={40}
            placeholder={copy.number.placeholder}
            hint={copy.number.hint}
            onChange={setTyped}
          />
          <Button
            kind="line"
            icon="search"
            disabled={busy || typed.trim() === ''}
            onTap={() => void checking.number(typed)}
          >
            {copy.number.go}
          </Button>
        </View>
      </Card>
    </Screen>
  );
}

/** Without a word to write. */
function ElderAsk({ checking }: AskProps): ReactNode {
  const { busy } = checking;
  return (
    <Screen title={copy.title} elder>
      <View className="verify-sentence">{copy.lead}</View>
      <Notes checking={checking} />
      <ElderButton
        tone="good"
        icon="doc"
        title={copy.chooseElder}
        text={canScan ? copy.chooseText.phone : copy.chooseText.browser}
        busy={busy}
        onTap={() => void checking.file()}
      />
      {canScan ? (
        <ElderButton
          tone="news"
          icon="video"
          title={copy.scan}
          busy={busy}
          onTap={() => void checking.scan()}
        />
      ) : null}
    </Screen>
  );
}
