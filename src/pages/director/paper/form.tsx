import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import type { DataOf } from '../../../api/call';
import type { PaperCheck } from '../../../../contracts/vocabulary/agreement';
import { paperCopy as copy } from '../../../copy/paper';
import { visitCopy } from '../../../copy/visit';
import { Button } from '../../../kit/button';
import type { Day } from '../../../kit/calendar/days';
import { Card } from '../../../kit/card';
import { Dock } from '../../../kit/dock';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Photos } from '../../../kit/photos';
import type { Photo } from '../../../kit/photos/photo';
import { Pick } from '../../../kit/pick';
import { Screen } from '../../../kit/screen';
import { Section } from '../../../kit/section';
import { When } from '../record/when';
import { type Agreement, checksOf, missingOf, outdated } from './presenter';
import { useFiling } from './use-filing';

/** A long agreement, photographed page by page. */
const MOST_PHOTOS = 8;

export type PaperFormProps = {
  readonly agreement: Agreement;
  readonly today: Day;
  readonly notice: ReactNode;
  /** The agreement is another one meanwhile. */
  readonly onOutdated: () => void;
  readonly onFiled: (answer: DataOf<'agreement.filePaper'>) => void;
};

/** Photographs, five things to compare, and the day that stands on the paper. */
export function PaperForm({ agreement, today, notice, onOutdated, onFiled }: PaperFormProps): ReactNode {
  const [photos, setPhotos] = useState<readonly Photo[]>([]);
  const [checks, setChecks] = useState<readonly PaperCheck[]>([]);
  const [signedOn, setSignedOn] = useState(today);
  const filing = useFiling();
  const missing = missingOf({ photos: photos.length, checks });

  const save = async (): Promise<void> => {
    const { agreementId, version, digest, content } = agreement;
    const { householdId } = content;
    const paper = { agreementId, version, digest, signedOn, checks: [...checks] };
    const ended = await filing.run({ ...paper, householdId, photos });
    if (ended?.ok === true) onFiled(ended.data);
    else if (ended !== undefined && outdated(ended)) onOutdated();
  };

  return (
    <Screen
      title={copy.title}
      dock={
        <Dock note={noteOf(missing, filing.uploading, photos.length)}>
          <OutcomeNote outcome={filing.outcome} />
          <Button kind="primary" busy={filing.busy} disabled={missing.length > 0} onTap={() => void save()}>
            {copy.save}
          </Button>
        </Dock>
      }
    >
      {notice}
      <Card>
        <View className="stack-s">
          <View>{copy.what}</View>
          <View className="caption">{copy.version(agreement.version)}</View>
        </View>
      </Card>
      <Card>
        <Photos
          label={copy.photos}
          photos={photos}
          most={MOST_PHOTOS}
          busy={filing.busy}
          onChange={setPhotos}
        />
      </Card>
      <Pick
        multiple
        label={copy.checks}
        layout="rows"
        options={checksOf(agreement, today)}
        value={checks}
        onChange={setChecks}
      />
      <Section title={copy.on}>
        <When today={today} on={signedOn} onChange={setSignedOn} />
      </Section>
      <View className="caption">{copy.differs}</View>
    </Screen>
  );
}

function noteOf(missing: readonly string[], uploading: number | undefined, all: number): string {
  if (uploading !== undefined) return copy.uploading(uploading, all);
  return missing.length > 0 ? visitCopy.missing(missing) : copy.note;
}
