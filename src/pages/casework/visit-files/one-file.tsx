import { Image, View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { useAction } from '../../../api/use-action';
import { visitFilesCopy as copy } from '../../../copy/visit-files';
import { Button } from '../../../kit/button';
import { OutcomeNote } from '../../../kit/outcome-note';
import type { ShownFile } from './presenter';
import { soundAddress } from './sound-address';
import { VoicePlayer } from './voice-player';

type OneFileProps = { readonly file: ShownFile; readonly on: string };

/** One picture or spoken note, fetched when it is asked for: each look is written down. */
export function OneFile({ file, on }: OneFileProps): ReactNode {
  const { run, busy, outcome } = useAction('attachment.open');
  const [sound, setSound] = useState<string>();
  const { attachmentId, kind, at } = file;
  const isVoice = kind === 'visit-voice';
  const fetchIt = async (): Promise<void> => {
    const answer = await run({ attachmentId });
    if (answer.ok && isVoice) setSound(await soundAddress(answer.data.content));
  };

  if (sound !== undefined) return <VoicePlayer address={sound} />;
  if (outcome?.ok === true && !isVoice) {
    const said = copy.photo(on, at);
    return (
      <Image
        className="visit-photo"
        src={`data:${outcome.data.media};base64,${outcome.data.content}`}
        mode="widthFix"
        ariaLabel={said}
        {...(process.env.TARO_ENV === 'h5' ? { nativeProps: { alt: said } } : {})}
      />
    );
  }
  const label = isVoice ? copy.hear : copy.seePhoto(at);
  return (
    <>
      <OutcomeNote outcome={outcome} />
      <Button kind="line" icon={isVoice ? 'sound' : 'search'} busy={busy} onTap={() => void fetchIt()}>
        {busy ? copy.seeing : label}
      </Button>
      {isVoice ? <View className="caption visit-file-note">{copy.loud}</View> : null}
    </>
  );
}
