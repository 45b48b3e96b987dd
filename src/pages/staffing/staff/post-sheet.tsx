import { type ReactNode, useState } from 'react';
import { postCopy as copy, type staffCopy } from '../../../copy/staffing';
import type { Day } from '../../../kit/calendar/days';
import { Pick } from '../../../kit/pick';
import { Sheet } from '../../../kit/sheet';
import { CoverForm } from './cover-form';
import { EndForm } from './end-form';
import { colleaguesOf, type Place, type Post, postOf } from './presenter';

export type PostSheetProps = {
  readonly place: Place;
  readonly post: Post;
  /** All places that are known, to find somebody who can cover. */
  readonly places: readonly Place[];
  readonly today: Day;
  readonly onClose: () => void;
  readonly onDone: (what: keyof typeof staffCopy.done) => void;
};

/** What is to be done about one post: a cover, its end. */
export function PostSheet({ place, post, places, today, onClose, onDone }: PostSheetProps): ReactNode {
  const coverable = place.level === 'village' && post.cover === null;
  const [what, setWhat] = useState<'cover' | 'end'>(coverable ? 'cover' : 'end');
  return (
    <Sheet open title={copy.title(post.name, `${place.name}${postOf(place)}`)} onClose={onClose}>
      {coverable ? (
        <Pick<'cover' | 'end'>
          label={copy.what}
          layout="rows"
          options={[
            { value: 'cover', label: copy.cover },
            { value: 'end', label: copy.end },
          ]}
          value={what}
          onChange={setWhat}
        />
      ) : null}
      {what === 'cover' ? (
        <CoverForm
          region={place.region}
          absentId={post.personId}
          colleagues={colleaguesOf(places, place, post.personId)}
          today={today}
          onDone={() => {
            onDone('cover');
          }}
        />
      ) : (
        <EndForm place={place} post={post} today={today} onDone={onDone} />
      )}
    </Sheet>
  );
}
