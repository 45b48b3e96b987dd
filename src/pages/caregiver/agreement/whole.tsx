import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { caregiverAgreementCopy as copy } from '../../../copy/caregiver-agreement';
import { Button } from '../../../kit/button';
import { Dock } from '../../../kit/dock';
import { Screen } from '../../../kit/screen';
import { useFromTheTop } from '../from-the-top';
import type { Shown } from './sentences';

export type WholeProps = { readonly shown: Shown; readonly onBack: () => void };

/** The whole text in large type, for those who want every word, or have it read to them. */
export function Whole({ shown, onBack }: WholeProps): ReactNode {
  useFromTheTop('whole');
  return (
    <Screen
      title={copy.title}
      elder
      dock={
        <Dock>
          <Button kind="primary" icon="check" onTap={onBack}>
            {copy.whole.back}
          </Button>
        </Dock>
      }
    >
      {shown.text.articles.map(({ number, title, clauses }) => (
        <View key={number}>
          <View className="lead">{copy.whole.heading(number, title)}</View>
          {clauses.map((clause) => (
            <View className="agreement-clause" key={clause}>
              {clause}
            </View>
          ))}
        </View>
      ))}
    </Screen>
  );
}
