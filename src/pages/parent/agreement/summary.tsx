import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useCall } from '../../../api/use-call';
import { agreementCopy } from '../../../copy/agreement';
import { Card } from '../../../kit/card';
import { Icon } from '../../../kit/icon';
import { Listen } from '../../../kit/listen';
import { type Agreement, partiesInWords, type Reader, summaryOf } from './presenter';

/** The agreement on one page: who entrusts whom, and eight things worth knowing. */
export function Summary({
  agreement,
  reader,
}: {
  readonly agreement: Agreement;
  readonly reader: Reader;
}): ReactNode {
  const { guardians, caregiver, called } = partiesInWords(agreement, reader);
  const { agreementId } = agreement;
  const heard = useCall('voice.hearAgreement', { agreementId }, { keep: true });
  return (
    <>
      <Listen pieces={heard.data?.pieces} steps={['summary']} onFailed={() => void heard.reload()} />
      <Card>
        <View className="agreement-parties">
          <View>
            <View className="caption">{agreementCopy.party.guardians}</View>
            <View className="strong">{guardians}</View>
          </View>
          <View className="agreement-arrow">
            <Icon name="next" />
          </View>
          <View className="agreement-right">
            <View className="caption">{agreementCopy.party.caregiver(called)}</View>
            <View className="strong">{caregiver}</View>
          </View>
        </View>
        {summaryOf(agreement, reader).map(({ icon, title, text }) => (
          <View className="agreement-point" key={title}>
            <View className="agreement-arrow">
              <Icon name={icon} />
            </View>
            <View className="agreement-grow">
              <View className="caption">{title}</View>
              <View>{text}</View>
            </View>
          </View>
        ))}
      </Card>
    </>
  );
}
