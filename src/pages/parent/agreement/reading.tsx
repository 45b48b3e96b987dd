import { View } from '@tarojs/components';
import { type ReactNode, useEffect, useState } from 'react';
import { agreementCopy } from '../../../copy/agreement';
import { Button } from '../../../kit/button';
import { Dock } from '../../../kit/dock';
import { Screen } from '../../../kit/screen';
import { Steps } from '../../../kit/steps';
import { AskDirector } from '../family/ask-director';
import type { Household } from '../family/who';
import { ArticleText } from './article-text';
import { keepPlace, loadPlace } from './kept-place';
import { type Agreement, type Article, minutesToRead, type Reader } from './presenter';
import { firstPlace, type ReadingPlace } from './reading-place';
import { Sign } from './sign';
import { SignElsewhere } from './sign-elsewhere';
import { Summary } from './summary';
import { ToProof } from './to-proof';
import { type Declining, useDecline } from './use-decline';

const copy = agreementCopy.read;

export type ReadingProps = {
  readonly agreement: Agreement;
  readonly reader: Reader;
  /** The signature is in, or the agreement has changed meanwhile. */
  readonly onRenew: () => void;
  /** Above everything: why this may not be the latest. */
  readonly notice: ReactNode;
};

function useReadingPlace({ agreementId, version }: Agreement): [ReadingPlace, (place: ReadingPlace) => void] {
  const [place, setPlace] = useState(firstPlace);
  useEffect(() => {
    void loadPlace({ agreementId, version }).then(setPlace);
  }, [agreementId, version]);
  return [
    place,
    (next) => {
      setPlace(next);
      void keepPlace({ agreementId, version }, next);
    },
  ];
}

/** Summary, then the full text article by article, then the signature. */
export function Reading({ agreement, reader, onRenew, notice }: ReadingProps): ReactNode {
  const [place, go] = useReadingPlace(agreement);
  const articles = agreement.text.articles;
  const at = Math.min(place.article, articles.length - 1);
  const decline = useDecline(agreement, onRenew);

  if (place.step === 2) {
    const onBack = (): void => {
      go({ step: 1, article: 0 });
    };
    return agreement.signedWith === 'own' ? (
      <Sign agreement={agreement} reader={reader} onBack={onBack} onRenew={onRenew} />
    ) : (
      <SignElsewhere agreement={agreement} reader={reader} onBack={onBack} />
    );
  }
  if (place.step === 0)
    return (
      <Screen
        title={agreementCopy.title}
        dock={
          <Dock note={copy.note}>
            <Button
              kind="primary"
              onTap={() => {
                go({ step: 1, article: at });
              }}
            >
              {copy.toText(minutesToRead(articles))}
            </Button>
            <View className="agreement-links">
              <AskDirector household={reader.household} label={copy.askDirector} />
              <Button kind="link" onTap={decline.begin}>
                {agreementCopy.decline.open}
              </Button>
            </View>
          </Dock>
        }
      >
        {notice}
        <Steps items={agreementCopy.steps} current={0} />
        <Summary agreement={agreement} reader={reader} />
        <ToProof agreementId={agreement.agreementId} />
        {decline.sheet}
      </Screen>
    );

  return <FullText articles={articles} at={at} household={reader.household} decline={decline} onGo={go} />;
}

type FullTextProps = {
  readonly articles: readonly Article[];
  readonly at: number;
  readonly household: Household;
  readonly decline: Declining;
  readonly onGo: (place: ReadingPlace) => void;
};

/** One article at a time; the last one leads to the signature, or to a no beside it. */
function FullText({ articles, at, household, decline, onGo }: FullTextProps): ReactNode {
  const isLast = at === articles.length - 1;
  const article = articles[at];
  return (
    <Screen
      title={agreementCopy.title}
      dock={
        <Dock note={copy.note}>
          <View className="dock-row">
            {isLast ? (
              <Button kind="line" onTap={decline.begin}>
                {agreementCopy.decline.open}
              </Button>
            ) : null}
            <Button
              kind="primary"
              onTap={() => {
                onGo(isLast ? { step: 2, article: at } : { step: 1, article: at + 1 });
              }}
            >
              {isLast ? copy.toSign : copy.next}
            </Button>
          </View>
          <View className="agreement-links">
            <Button
              kind="link"
              onTap={() => {
                onGo(at === 0 ? firstPlace : { step: 1, article: at - 1 });
              }}
            >
              {copy.previous}
            </Button>
            <AskDirector household={household} label={copy.ask} />
          </View>
        </Dock>
      }
    >
      <Steps items={agreementCopy.steps} current={1} />
      <Progress at={at + 1} all={articles.length} />
      {article === undefined ? null : <ArticleText article={article} />}
      {decline.sheet}
    </Screen>
  );
}

function Progress({ at, all }: { readonly at: number; readonly all: number }): ReactNode {
  return (
    <View className="agreement-progress">
      <View className="label strong">{copy.place(at, all)}</View>
      <View className="agreement-track" aria-hidden="true">
        <View className="agreement-track-done" style={{ width: `${Math.round((at / all) * 100)}%` }} />
      </View>
    </View>
  );
}
