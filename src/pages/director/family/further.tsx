import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { goTo } from '../../../api/go-to';
import type { RouteName, RouteValues } from '../../../api/routes';
import { familyCopy } from '../../../copy/director';
import { kindWordDoor } from '../../../copy/kind-word';
import { taskCopy } from '../../../copy/task';
import { visitFilesCopy } from '../../../copy/visit-files';
import { CardRow } from '../../../kit/card-row';
import { Section } from '../../../kit/section';
import type { Family } from '../record/family-facts';

type Way = readonly [title: string, route: RouteName, values: RouteValues];

function waysOf({ householdId: id, children }: Family): readonly Way[] {
  return [
    ...children.map(({ childId: child, name }): Way => [
      taskCopy.thread(name),
      'thread',
      { child, with: 'director' },
    ]),
    [kindWordDoor.title, 'kindWord', { id }],
    ...children.map(({ childId: child, name }): Way => [
      familyCopy.duties.why(children.length === 1 ? null : name),
      'director.why',
      { child },
    ]),
    [visitFilesCopy.open, 'director.visitFiles', { id }],
    [familyCopy.transfer, 'director.transfer', { id }],
  ];
}

/** At the end, quiet: what to say to the family, what a duty rests on, what was brought home, and that they move away. */
export function Further({ family }: { readonly family: Family }): ReactNode {
  return (
    <Section title={taskCopy.besides}>
      <View className="rows">
        {waysOf(family).map(([title, route, values]) => (
          <CardRow
            key={title}
            title={title}
            onTap={() => {
              goTo(route, values);
            }}
          />
        ))}
      </View>
    </Section>
  );
}
