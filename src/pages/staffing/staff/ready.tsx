import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import type { DataOf } from '../../../api/call';
import { copyText } from '../../../api/copy-text';
import { chromeCopy } from '../../../copy/chrome';
import { staffCopy } from '../../../copy/staffing';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import type { Day } from '../../../kit/calendar/days';
import { sayDate } from '../../../kit/calendar/say-day';
import { Dock } from '../../../kit/dock';
import { Screen } from '../../../kit/screen';
import { codeGroups } from './presenter';

const copy = staffCopy.ready;

export type ReadyProps = {
  readonly invitation: DataOf<'staff.invite'>;
  readonly today: Day;
  readonly onBack: () => void;
};

/** A code to read out, copy or pass on in WeChat. */
export function Ready({ invitation, today, onBack }: ReadyProps): ReactNode {
  const [copied, setCopied] = useState<boolean>();
  const take = async (): Promise<void> => {
    setCopied(await copyText(invitation.token));
  };
  return (
    <Screen
      title={staffCopy.title}
      dock={
        <Dock note={copied === false ? chromeCopy.notCopied : copy.share}>
          <Button kind="primary" icon={copied === true ? 'check' : 'doc'} onTap={() => void take()}>
            {copied === true ? copy.copied : copy.copy}
          </Button>
        </Dock>
      }
    >
      <Card>
        <View className="lead">{copy.title}</View>
        <View className="staff-code">
          {codeGroups(invitation.token).map((group, at) => (
            <View className="staff-group" key={`${String(at)}${group}`}>
              {group}
            </View>
          ))}
        </View>
        <View className="caption">{copy.until(sayDate(invitation.expiresAt.slice(0, 10), today))}</View>
      </Card>
      <Button kind="link" onTap={onBack}>
        {copy.back}
      </Button>
    </Screen>
  );
}
