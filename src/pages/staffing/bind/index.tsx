import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { ReactNode } from 'react';
import type { DataOf } from '../../../api/call';
import { valueOf } from '../../../api/routes';
import { useCall } from '../../../api/use-call';
import { bindCopy } from '../../../copy/bind';
import { staffBindCopy as copy } from '../../../copy/staffing';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Dock } from '../../../kit/dock';
import { Field } from '../../../kit/field';
import { Icon } from '../../../kit/icon';
import { OutcomeNote } from '../../../kit/outcome-note';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Strip } from '../../../kit/strip';
import { type Binding, useBinding } from '../../../api/use-binding';

/** Binding as staff: what the post is, the code of the text message, and what it asks of whoever takes it. */
export default function StaffBindPage(): ReactNode {
  const token = valueOf(useRouter().params, 'token') ?? '';
  const opened = useCall('invitation.open', { token });
  const binding = useBinding(token);
  return (
    <Screen title={copy.title} {...(opened.data === undefined ? {} : { dock: <Foot binding={binding} /> })}>
      <OutcomeView outcome={opened} />
      {opened.data === undefined ? null : <Content invitation={opened.data} binding={binding} />}
    </Screen>
  );
}

type ContentProps = { readonly invitation: DataOf<'invitation.open'>; readonly binding: Binding };

function Content({ invitation, binding }: ContentProps): ReactNode {
  const { role, inviter, village, maskedPhone } = invitation;
  // Families have a page of their own, which leads here and not the other way round.
  const as = role === 'guardian' || role === 'caregiver' ? undefined : copy.as[role];
  return (
    <>
      <View className="title">{copy.invited(inviter)}</View>
      <Card>
        <View className="stack-s">
          <View className="strong">{village}</View>
          <View>{as}</View>
        </View>
      </Card>
      <Strip tone="lamp" icon="shield" text={copy.promise} />
      <Code phone={maskedPhone} binding={binding} />
      <View className="caption">{copy.notMine}</View>
    </>
  );
}

function Code({ phone, binding }: { readonly phone: string | null; readonly binding: Binding }): ReactNode {
  const { code } = bindCopy;
  if (binding.sentTo === undefined)
    return phone === null ? null : (
      <View className="row">
        <Icon name="chat" />
        <View>{copy.phone(phone)}</View>
      </View>
    );
  return (
    <>
      <Strip tone="ok" icon="send" text={bindCopy.sent(binding.sentTo)} />
      <Field
        label={code.label}
        value={binding.code}
        placeholder={code.placeholder}
        max={6}
        digits
        onChange={binding.type}
        {...(binding.codeError === undefined ? {} : { error: binding.codeError })}
      />
    </>
  );
}

function Foot({ binding }: { readonly binding: Binding }): ReactNode {
  const { sentTo, busy } = binding;
  return (
    <Dock>
      <OutcomeNote outcome={binding.outcome} />
      <Button kind="primary" busy={busy} onTap={sentTo === undefined ? binding.send : binding.bind}>
        {sentTo === undefined ? bindCopy.send : bindCopy.bind}
      </Button>
      {sentTo === undefined ? null : (
        <Button kind="link" busy={busy} onTap={binding.send}>
          {bindCopy.sendAgain}
        </Button>
      )}
    </Dock>
  );
}
