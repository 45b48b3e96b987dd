import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { assignCopy as copy } from '../../../copy/supervisor';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { Pick } from '../../../kit/pick';
import { byTownship, type Villages } from './presenter';

export type VillagePicksProps = {
  readonly villages: Villages;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
};

/** Characters that stand on one line where three are side by side. */
const WORD = 4;

/** The villages to choose from, by township where there are several. */
export function VillagePicks({ villages, chosen, onChange }: VillagePicksProps): ReactNode {
  const groups = byTownship(villages);
  const all = villages.map(({ code }) => code);
  const isAll = chosen.length === all.length;
  return (
    <Card>
      <View className="stack">
        {groups.map(({ township, villages: some }) => {
          const codes = some.map(({ code }) => code);
          return (
            <Pick<string>
              key={township}
              multiple
              label={groups.length > 1 ? township : copy.villages}
              layout={some.some(({ name }) => name.length > WORD) ? 'two' : 'three'}
              options={some.map(({ code, name }) => ({ value: code, label: name }))}
              value={chosen.filter((code) => codes.includes(code))}
              onChange={(now) => {
                onChange([...chosen.filter((code) => !codes.includes(code)), ...now]);
              }}
            />
          );
        })}
        {all.length < 2 ? null : (
          <Button
            kind="link"
            onTap={() => {
              onChange(isAll ? [] : all);
            }}
          >
            {isAll ? copy.none : copy.all}
          </Button>
        )}
      </View>
    </Card>
  );
}
