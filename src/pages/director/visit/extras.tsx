import { type ReactNode, useState } from 'react';
import { visitCopy } from '../../../copy/visit';
import { visitFormCopy as copy } from '../../../copy/visit-form';
import { Button } from '../../../kit/button';
import { Field } from '../../../kit/field';
import { Photos } from '../../../kit/photos';
import type { Photo } from '../../../kit/photos/photo';
import { Words } from '../../../kit/words';
import type { Asking } from './asking';
import type { Spoken } from '../../../kit/recorder/use-recorder';
import { VoiceNote } from './voice-note';

/** What may be added and never has to be. */
export type Added = { readonly photos: readonly Photo[]; readonly voice: Spoken | undefined };

export type ExtrasProps = Asking & {
  readonly added: Added;
  readonly busy: boolean;
  readonly onAdd: (added: Added) => void;
};

const MOST_PHOTOS = 3;

/** A sentence; place, pictures and a spoken note only for who asks for them. */
export function Extras({ answers, added, busy, onChange, onAdd }: ExtrasProps): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Field
        label={visitCopy.note.label}
        hint={copy.extras.photoHint}
        value={answers.note}
        max={300}
        onChange={(note) => {
          onChange({ ...answers, note });
        }}
      />
      {open ? (
        <>
          <Words
            label={copy.extras.place}
            suggestions={copy.extras.places}
            value={answers.place}
            max={50}
            onChange={(place) => {
              onChange({ ...answers, place });
            }}
          />
          <Photos
            label={copy.extras.photos}
            photos={added.photos}
            most={MOST_PHOTOS}
            busy={busy}
            onChange={(photos) => {
              onAdd({ ...added, photos });
            }}
          />
          <VoiceNote
            voice={added.voice}
            onChange={(voice) => {
              onAdd({ ...added, voice });
            }}
          />
        </>
      ) : (
        <Button
          kind="link"
          icon="plus"
          onTap={() => {
            setOpen(true);
          }}
        >
          {copy.extras.open}
        </Button>
      )}
    </>
  );
}
