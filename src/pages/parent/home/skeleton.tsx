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
        <ChildBones />
        <ChildBones />
        <Bone kind="button" />
      </Card>
      <Card>
        <View className="home-bones-row">
          <View className="bone home-bone-disc" />
          <View className="home-grow">
            <Bone kind="line" width={60} />
            <Bone kind="line" width={85} />
          </View>
        </View>
      </Card>
      <Card>
        <Bone kind="line" width={75} />
      </Card>
    </View>
  );
}

/** A house, a name and the two lines of contact. */
function ChildBones(): ReactNode {
  return (
    <View className="home-bones-row">
      <View className="bone home-bone-house" />
      <View className="home-grow">
        <Bone kind="line" width={40} />
        <Bone kind="line" />
        <Bone kind="line" />
      </View>
    </View>
  );
}
