import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { goTo } from '../../../api/go-to';
import { Button } from '../../../kit/button';
import { dialPerson } from './dial-person';
import { directorOf, type Household } from './who';

export type AskDirectorProps = { readonly household: Household | undefined; readonly label: string };

/** Dials the director; without a number on file it leads to the page where one asks for help. */
export function AskDirector({ household, label }: AskDirectorProps): ReactNode {
  const phone = household === undefined ? null : (directorOf(household)?.phone ?? null);
  return (
    <View className="ask-director">
      <Button
        kind="link"
        icon={phone === null ? 'ask' : 'phone'}
        onTap={() => {
          if (phone === null) goTo('parent.help');
          else dialPerson(phone);
        }}
      >
        {label}
      </Button>
    </View>
  );
}
