import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { chromeCopy } from '../../../copy/chrome';
import { Bone } from '../../../kit/bone';
import { Card } from '../../../kit/card';
import './index.scss';

/** The week's card and the two beneath it, while they are on their way. */
export function HomeSkeleton(): ReactNode {
  return (
    <View className="home-stack" role="status" aria-label={chromeCopy.loading}>
      <Card>
        <Bone kind="title" width={70} />
        <Bone kind="line" width={50} />
        <View className="home-bones">
          <Bone kind="line" width={90} />
          <Bone kind="line" width={80} />
          <Bone kind="line" width={90} />
          <Bone kind="line" width={80} />
        </View>
        <Bone kind="button" />
      </Card>
      <Card>
        <Bone kind="line" width={60} />
        <Bone kind="line" width={85} />
      </Card>
      <Card>
        <Bone kind="line" width={75} />
      </Card>
    </View>
  );
}
