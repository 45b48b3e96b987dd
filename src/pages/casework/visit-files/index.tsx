import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { ReactNode } from 'react';
import { valueOf } from '../../../api/routes';
import { useCall } from '../../../api/use-call';
import { visitFilesCopy as copy } from '../../../copy/visit-files';
import homeDark from '../../../kit/art/home-dark.svg';
import { Blank } from '../../../kit/blank';
import { sayDate } from '../../../kit/calendar/say-day';
import { Card } from '../../../kit/card';
import { Screen } from '../../../kit/screen';
import { Section } from '../../../kit/section';
import { Outcome } from '../../director/record/outcome';
import { OneFile } from './one-file';
import { type FilesOfVisits, presentVisits } from './presenter';
import './index.scss';

/** What was photographed and spoken at a family's visits. Nothing is kept on the phone, and nothing is fetched before it is asked for. */
export default function VisitFiles(): ReactNode {
  const householdId = valueOf(useRouter().params, 'id') ?? '';
  const outcome = useCall('attachment.listOfVisits', { householdId });
  return (
    <Screen title={copy.title}>
      <Outcome outcome={outcome} />
      {outcome.data === undefined ? null : <Content data={outcome.data} />}
    </Screen>
  );
}

function Content({ data }: { readonly data: FilesOfVisits }): ReactNode {
  if (data.visits.length === 0)
    return (
      <Card>
        <Blank art={homeDark} title={copy.empty.title} text={copy.empty.text} />
      </Card>
    );
  return (
    <>
      {presentVisits(data).map(({ key, on, by, files }) => (
        <Section key={key} title={sayDate(on, data.today)}>
          <Card>
            <View className="caption">{copy.by(by)}</View>
            {files.map((file) => (
              <View className="visit-file" key={file.attachmentId}>
                <OneFile file={file} on={sayDate(on, data.today)} />
              </View>
            ))}
          </Card>
        </Section>
      ))}
      <View className="caption">{copy.hidden}</View>
    </>
  );
}
