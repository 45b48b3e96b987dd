import { useRouter } from '@tarojs/taro';
import { type ReactNode, useEffect, useState } from 'react';
import { goTo, restartAt } from '../api/go-to';
import { findKnownRoles } from '../api/known-roles';
import { brokenCopy as copy } from '../copy/broken';
import { chromeCopy } from '../copy/chrome';
import brokenWire from '../kit/art/broken-wire.svg';
import { Blank } from '../kit/blank';
import { Button } from '../kit/button';
import { Card } from '../kit/card';
import { Screen } from '../kit/screen';

export type FailedPageProps = {
  /** To quote on the telephone. */
  readonly number: string;
  readonly onRetry: () => void;
};

/** In place of a page that could not be drawn: what happened, three ways on, and the number to quote. */
export function FailedPage({ number, onRetry }: FailedPageProps): ReactNode {
  const ofCaregiver = useRouter().path.includes('pages/caregiver/');
  const [elder, setElder] = useState(ofCaregiver);
  useEffect(() => {
    void findKnownRoles().then((known) => {
      if (known?.current === 'caregiver') setElder(true);
    });
  }, []);

  return (
    <Screen elder={elder}>
      <Card>
        <Blank art={brokenWire} title={copy.title} text={copy.text} quote={`${chromeCopy.quote}${number}`}>
          <Button kind="primary" icon="redo" onTap={onRetry}>
            {chromeCopy.retry}
          </Button>
          <Button
            kind="line"
            onTap={() => {
              restartAt('start');
            }}
          >
            {chromeCopy.home}
          </Button>
          <Button
            kind="link"
            onTap={() => {
              goTo('feedback');
            }}
          >
            {copy.feedback}
          </Button>
        </Blank>
      </Card>
    </Screen>
  );
}
