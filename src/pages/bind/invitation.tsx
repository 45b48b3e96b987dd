import { View } from '@tarojs/components';
import { type ReactNode, useEffect } from 'react';
import { replaceWith } from '../../api/go-to';
import { useCall } from '../../api/use-call';
import { useElder } from '../../api/use-elder';
import { bindCopy } from '../../copy/bind';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { Dock } from '../../kit/dock';
import { Field } from '../../kit/field';
import { Icon } from '../../kit/icon';
import { OutcomeNote } from '../../kit/outcome-note';
import { OutcomeView } from '../../kit/outcome-view';
import { Screen } from '../../kit/screen';
import { Strip } from '../../kit/strip';
import { type InvitationText, invitationText } from './presenter';
import { type Binding, useBinding } from '../../api/use-binding';

export type InvitationProps = { readonly token: string; readonly onOther: () => void };

/** One invitation: what it is for, the code of the text message, and the binding. */
export function Invitation({ token, onOther }: InvitationProps): ReactNode {
  const elder = useElder();
  const opened = useCall('invitation.open', { token });
  const binding = useBinding(token);
  const text = opened.data === undefined ? undefined : invitationText(opened.data);
  const forStaff = opened.data !== undefined && text === undefined;
  useEffect(() => {
    if (forStaff) replaceWith('staffBind', { token });
  }, [forStaff, token]);

  return (
    <Screen
      title={bindCopy.title}
      elder={text?.elder ?? elder}
      {...(text?.phone === undefined ? {} : { dock: <Foot binding={binding} /> })}
    >
      <OutcomeView outcome={opened}>
        <Button kind="line" onTap={onOther}>
          {bindCopy.other}
        </Button>
      </OutcomeView>
      {text === undefined ? null : <Content text={text} binding={binding} onOther={onOther} />}
    </Screen>
  );
}

type ContentProps = {
  readonly text: InvitationText;
  readonly binding: Binding;
  readonly onOther: () => void;
};

function Content({ text, binding, onOther }: ContentProps): ReactNode {
  return (
    <>
      <View className="title">{text.title}</View>
      <Card>
        <View className="stack-s">
          <View className="strong">{text.village}</View>
          <View>{text.as}</View>
        </View>
      </Card>
      <Code phone={text.phone} binding={binding} />
      <View className="caption">{bindCopy.notMine}</View>
      {text.phone === undefined ? (
        <Button kind="line" onTap={onOther}>
          {bindCopy.other}
        </Button>
      ) : null}
    </>
  );
}

type CodeProps = { readonly phone: string | undefined; readonly binding: Binding };

function Code({ phone, binding }: CodeProps): ReactNode {
  const { code, noPhone } = bindCopy;
  if (phone === undefined)
    return (
      <Card>
        <View className="stack-s">
          <View className="strong">{noPhone.title}</View>
          <View>{noPhone.text}</View>
        </View>
      </Card>
    );
  if (binding.sentTo === undefined)
    return (
      <View className="row">
        <Icon name="chat" />
        <View>{phone}</View>
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
