import { Image, View } from '@tarojs/components';
import { type ReactNode, useEffect, useState } from 'react';
import { startCopy } from '../../../copy/start';
import callTwoHomes from '../../../kit/art/call-two-homes.svg';
import { Blank } from '../../../kit/blank';
import { Bone } from '../../../kit/bone';
import { Button } from '../../../kit/button';
import bell from '../../../kit/icons/bell.svg';
import doc from '../../../kit/icons/doc.svg';
import phone from '../../../kit/icons/phone.svg';
import { Screen } from '../../../kit/screen';
import { Ask } from './ask';
import { keepConsent, readConsent, withdrawConsent } from './consent';
import './index.scss';

/** `unread` until the phone's storage has answered. */
type Choice = 'unread' | 'open' | 'agreed' | 'declined';

const promises = [
  { icon: phone, text: startCopy.promises.contact },
  { icon: doc, text: startCopy.promises.agreement },
  { icon: bell, text: startCopy.promises.notice },
];

/** The first page: what this is, the choice about personal data, and the next step. */
export default function Start(): ReactNode {
  const [choice, setChoice] = useState<Choice>('unread');
  useEffect(() => {
    void readConsent().then((agreed) => {
      setChoice(agreed ? 'agreed' : 'open');
    });
  }, []);

  const agree = (): void => {
    setChoice('agreed');
    void keepConsent();
  };
  const reconsider = (): void => {
    setChoice('open');
    void withdrawConsent();
  };

  return (
    <Screen>
      <View className="start-main">
        <Image className="start-art" src={callTwoHomes} mode="aspectFit" />
        <View className="display">
          {startCopy.headline.map((line) => (
            <View key={line}>{line}</View>
          ))}
        </View>
        <View className="start-promises">
          {promises.map(({ icon, text }) => (
            <View className="start-promise" key={text}>
              <Image className="start-icon" src={icon} />
              <View className="start-promise-text">{text}</View>
            </View>
          ))}
        </View>
      </View>
      <View className="start-dock">
        {choice === 'unread' && <Waiting />}
        {choice === 'open' && (
          <Ask
            onAgree={agree}
            onDecline={() => {
              setChoice('declined');
            }}
          />
        )}
        {choice === 'agreed' && <NextStep onReconsider={reconsider} />}
        {choice === 'declined' && <Declined onReconsider={reconsider} />}
      </View>
    </Screen>
  );
}

function Waiting(): ReactNode {
  return (
    <>
      <Bone kind="title" width={60} />
      <Bone kind="line" />
      <Bone kind="line" width={80} />
      <Bone kind="button" />
    </>
  );
}

function NextStep({ onReconsider }: { readonly onReconsider: () => void }): ReactNode {
  const copy = startCopy.agreed;
  return (
    <>
      <View className="title">{copy.title}</View>
      <View>{copy.text}</View>
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
