import { View } from '@tarojs/components';
import { useShareAppMessage } from '@tarojs/taro';
import { type ReactNode, useState } from 'react';
import type { DataOf } from '../../../api/call';
import { addressOf } from '../../../api/routes';
import { useCall } from '../../../api/use-call';
import { teachersCopy as copy } from '../../../copy/school';
import pathToSchool from '../../../kit/art/path-to-school.svg';
import { Blank } from '../../../kit/blank';
import { Card } from '../../../kit/card';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { shareCard } from '../../../kit/share-card';
import { Strip } from '../../../kit/strip';
import { Ready } from '../staff/ready';
import { EndTeacherSheet } from './end-sheet';
import { InviteTeacherSheet } from './invite-sheet';
import { SchoolCard } from './school-card';
import type { School, Teacher } from './school';
import '../staff/index.scss';

type Sheet = { readonly school: School; readonly ending?: Teacher };

/** Who teaches where: inviting, taking an invitation back, ending a post. */
export default function TeachersPage(): ReactNode {
  const schools = useCall('school.list', {});
  const [invitation, setInvitation] = useState<DataOf<'school.invite'>>();
  const [sheet, setSheet] = useState<Sheet>();
  const [done, setDone] = useState<string>();
  useShareAppMessage(() =>
    shareCard(
      copy.shareTitle,
      invitation === undefined ? addressOf('start') : addressOf('bind', { token: invitation.token }),
    ),
  );
  const finish = (words: string | undefined): void => {
    setDone(words);
    setSheet(undefined);
    setInvitation(undefined);
    void schools.reload();
  };
  const today = schools.data?.today ?? '';
  if (invitation !== undefined)
    return (
      <Ready
        invitation={invitation}
        today={today}
        onBack={() => {
          finish(undefined);
        }}
      />
    );
  return (
    <Screen title={copy.title}>
      <View className="label">{copy.lead}</View>
      {done === undefined ? null : <Strip tone="ok" icon="check" text={done} />}
      <OutcomeView outcome={schools} />
      <Schools
        listing={schools.data}
        onInvite={(school) => {
          setSheet({ school });
        }}
        onEnd={(school, ending) => {
          setSheet({ school, ending });
        }}
        onTakenBack={() => {
          finish(copy.takenBack);
        }}
      />
      <Sheets
        sheet={sheet}
        today={today}
        onClose={() => {
          setSheet(undefined);
        }}
        onMade={setInvitation}
        onEnded={() => {
          finish(copy.ended);
        }}
      />
    </Screen>
  );
}

type SchoolsProps = {
  readonly listing: DataOf<'school.list'> | undefined;
  readonly onInvite: (school: School) => void;
  readonly onEnd: (school: School, teacher: Teacher) => void;
  readonly onTakenBack: () => void;
};

function Schools({ listing, onInvite, onEnd, onTakenBack }: SchoolsProps): ReactNode {
  if (listing === undefined) return null;
  if (listing.schools.length === 0)
    return (
      <Card>
        <Blank art={pathToSchool} {...copy.empty} />
      </Card>
    );
  return listing.schools.map((school) => (
    <SchoolCard
      key={`${school.region}${school.school}`}
      school={school}
      today={listing.today}
      onInvite={() => {
        onInvite(school);
      }}
      onEnd={(teacher) => {
        onEnd(school, teacher);
      }}
      onTakenBack={onTakenBack}
    />
  ));
}

type SheetsProps = {
  readonly sheet: Sheet | undefined;
  readonly today: string;
  readonly onClose: () => void;
  readonly onMade: (invitation: DataOf<'school.invite'>) => void;
  readonly onEnded: () => void;
};

function Sheets({ sheet, today, onClose, onMade, onEnded }: SheetsProps): ReactNode {
  if (sheet === undefined) return null;
  const { school, ending } = sheet;
  if (ending === undefined) return <InviteTeacherSheet school={school} onClose={onClose} onMade={onMade} />;
  return (
    <EndTeacherSheet school={school} teacher={ending} today={today} onClose={onClose} onEnded={onEnded} />
  );
}
