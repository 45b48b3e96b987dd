import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { goTo } from '../../../api/go-to';
import { weekCopy as copy } from '../../../copy/supervisor';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Tag } from '../../../kit/tag';
import type { PlaceCard } from './presenter';

export type PlaceViewProps = { readonly place: PlaceCard; readonly level: 'township' | 'village' };

/** One place and its week: four lines, and the list behind them. */
export function PlaceView({ place, level }: PlaceViewProps): ReactNode {
  const { code, name, lines } = place;
  return (
    <Card>
      <View className="stack">
        <View className="lead" role="heading" aria-level="3">
          {name}
        </View>
        {lines.map(({ label, text, marks }) => (
          <View className="week-line" key={label}>
            <View className="week-label">{label}</View>
            <View className="week-text">
              {text === '' ? null : <View>{text}</View>}
              {marks.length === 0 ? null : (
                <View className="week-marks">
                  {marks.map((mark) => (
                    <Tag key={mark} tone="need">
                      {mark}
                    </Tag>
                  ))}
                </View>
              )}
            </View>
          </View>
        ))}
        <Button
          kind="line"
          onTap={() => {
            if (level === 'township') goTo('supervisor.week', { under: code, name });
            else goTo('supervisor.tasks', { under: code, name });
          }}
        >
          {copy.look[level]}
        </Button>
      </View>
    </Card>
  );
}
