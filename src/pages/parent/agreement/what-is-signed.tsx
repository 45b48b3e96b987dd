import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { agreementCopy } from '../../../copy/agreement';
import { Card } from '../../../kit/card';
import { childrenCalled } from '../family/who';
import type { Agreement, Reader } from './presenter';

const copy = agreementCopy.sign;

/** Which text it is, and in which capacity one signs. */
export function WhatIsSigned({
  agreement,
  reader,
}: {
  readonly agreement: Agreement;
  readonly reader: Reader;
}): ReactNode {
  return (
    <Card>
      <View className="agreement-what">
        <View className="caption">{copy.what}</View>
        <View className="strong">{copy.whatText(agreement.version)}</View>
        <View className="caption">{copy.you}</View>
        <View>{copy.youText(reader.name, childrenCalled(agreement.children))}</View>
      </View>
    </Card>
  );
}
