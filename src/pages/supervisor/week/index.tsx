import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { ReactNode } from 'react';
import { goTo } from '../../../api/go-to';
import { type RouteName, valueOf } from '../../../api/routes';
import { useCall } from '../../../api/use-call';
import { weekCopy as copy } from '../../../copy/supervisor';
import homeDark from '../../../kit/art/home-dark.svg';
import { Blank } from '../../../kit/blank';
import { Button } from '../../../kit/button';
import { sayDayOfWeek, sayWeek } from '../../../kit/calendar/say-day';
import { Card } from '../../../kit/card';
import { CardRow } from '../../../kit/card-row';
import { Disc } from '../../../kit/disc';
import type { IconName } from '../../../kit/icon/icon-name';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Section } from '../../../kit/section';
import { SupervisorTabs } from '../tabs';
import { PlaceView } from './place-view';
import { escalatedOf, type Overview, placesOf } from './presenter';
import './index.scss';

/** The week by place: a township by village, the county by township and then by village (`?under=…&name=…`). */
export default function WeekPage(): ReactNode {
  const { params } = useRouter();
  const under = valueOf(params, 'under');
  const name = valueOf(params, 'name') ?? '';
  const outcome = useCall('supervision.overview', under === undefined ? {} : { under }, { keep: true });
  const { data } = outcome;
  const title = under === undefined ? copy.title : copy.of(name);
  return (
    <Screen title={title} {...(under === undefined ? { tab: <SupervisorTabs current="week" /> } : {})}>
      {data === undefined ? null : (
        <View>
          <View className="lead">{sayDayOfWeek(data.today, data.today)}</View>
          <View className="caption">{copy.week(sayWeek(data.week, data.today))}</View>
        </View>
      )}
      <OutcomeView outcome={outcome} />
      {data === undefined ? null : (
        <>
          {under === undefined ? <Doors title={copy.todo} doors={waitingDoors(data)} /> : null}
          <Places overview={data} />
          {under === undefined ? <Tools /> : null}
        </>
      )}
    </Screen>
  );
}

type Door = {
  readonly route: RouteName;
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  readonly urgent?: boolean;
};

/** What waits for an answer, the most pressing first. */
function waitingDoors(overview: Overview): readonly Door[] {
  const escalated = escalatedOf(overview);
  return [
    {
      route: 'supervisor.tasks',
      icon: 'clock',
      title: copy.tasks.title,
      text: escalated > 0 ? copy.tasks.some(escalated) : copy.tasks.none,
      urgent: escalated > 0,
    },
    { route: 'report.list', icon: 'siren', ...copy.reports },
    // Who wants to talk is the township's, and lowering a colour is its to agree to.
    ...(overview.level === 'village'
      ? ([
          { route: 'supervisor.talks', icon: 'chat', ...copy.talks },
          { route: 'director.pendingDown', icon: 'down', ...copy.down },
        ] as const)
      : []),
    { route: 'supervisor.threads', icon: 'clock', ...copy.threads },
    { route: 'director.unvisited', icon: 'door', ...copy.unvisited },
    { route: 'supervisor.regionDuties', icon: 'calendar', ...copy.regionDuties },
  ];
}

/** What is done when there is a reason to. */
const tools: readonly Door[] = [
  { route: 'notices.compose', icon: 'send', ...copy.compose },
  { route: 'notices.library', icon: 'bell', ...copy.notices },
  { route: 'staff', icon: 'people', ...copy.staff },
  { route: 'school.staff', icon: 'school', ...copy.teachers },
  { route: 'director.transfers', icon: 'swap', ...copy.transfers },
  { route: 'import', icon: 'doc', ...copy.import },
];

function Tools(): ReactNode {
  return (
    <>
      <Doors title={copy.tools} doors={tools} />
      <Button
        kind="ink"
        icon="send"
        onTap={() => {
          goTo('supervisor.assign');
        }}
      >
        {copy.assign}
      </Button>
    </>
  );
}

type DoorsProps = { readonly title: string; readonly doors: readonly Door[] };

function Doors({ title: heading, doors }: DoorsProps): ReactNode {
  return (
    <Section title={heading}>
      <View className="rows">
        {doors.map(({ route, icon, title, text, urgent = false }) => (
          <CardRow
            key={route}
            title={title}
            text={text}
            lead={<Disc icon={icon} tone={urgent ? 'need' : 'soft'} />}
            onTap={() => {
              goTo(route);
            }}
          />
        ))}
      </View>
    </Section>
  );
}

function Places({ overview }: { readonly overview: Overview }): ReactNode {
  if (overview.places.length === 0)
    return (
      <Card>
        <Blank art={homeDark} {...copy.empty} />
      </Card>
    );
  return (
    <Section title={copy.places[overview.level]}>
      <View className="week-places">
        {placesOf(overview).map((place) => (
          <PlaceView key={place.code} place={place} level={overview.level} />
        ))}
      </View>
    </Section>
  );
}
