import { Button as BuiltInButton, View } from '@tarojs/components';
import Taro, { useDidShow } from '@tarojs/taro';
import { type ReactNode, useEffect, useState } from 'react';
import { onPrivacyQuestion, type PrivacyQuestion, privacyQuestion } from '../../api/privacy-question';
import { privacyCopy as copy, privacyWords } from '../../copy/privacy';
import { Button } from '../button';
import { Sheet } from '../sheet';
import './index.scss';

/** WeChat looks whether the button of this id was tapped. */
const AGREE = 'privacy-agree';

/** The question, on the page in sight only: a page beneath it neither shows it nor sends anything to its view. */
function useQuestion(): PrivacyQuestion | undefined {
  const [question, setQuestion] = useState<PrivacyQuestion>();
  const [page] = useState(() => Taro.getCurrentInstance().page);
  useEffect(
    () =>
      onPrivacyQuestion(() => {
        if (Taro.getCurrentInstance().page === page) setQuestion(privacyQuestion());
      }),
    [page],
  );
  useDidShow(() => {
    setQuestion(privacyQuestion());
  });
  return question;
}

/** WeChat's question about a function of the phone, in plain words: yes and no side by side, and the whole guideline. */
export function PrivacySheet(): ReactNode {
  const question = useQuestion();
  if (question === undefined) return null;
  const { needs, agree, refuse } = question;
  return (
    <Sheet open title={copy.title} onClose={refuse}>
      <View>{privacyWords(needs)}</View>
      <View className="quiet">{copy.free}</View>
      <Button
        kind="link"
        onTap={() => {
          if (Taro.canIUse('openPrivacyContract')) Taro.openPrivacyContract();
        }}
      >
        {copy.read}
      </Button>
      <View className="privacy-answers">
        <Button kind="ink" onTap={refuse}>
          {copy.no}
        </Button>
        <BuiltInButton
          id={AGREE}
          className="button button-primary"
          hoverClass="button-pressed"
          openType="agreePrivacyAuthorization"
          onAgreePrivacyAuthorization={() => {
            agree(AGREE);
          }}
        >
          {copy.yes}
        </BuiltInButton>
      </View>
    </Sheet>
  );
}
