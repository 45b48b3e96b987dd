import type { DataOf } from '../../../api/call';

export type FilesOfVisits = DataOf<'attachment.listOfVisits'>;
type ListedVisit = FilesOfVisits['visits'][number];

export type ShownFile = ListedVisit['files'][number] & {
  /** From 1, among the pictures of its visit. */
  readonly at: number;
};

export type ShownVisit = Omit<ListedVisit, 'files'> & {
  readonly key: string;
  readonly files: readonly ShownFile[];
};

/** Each visit's files, its spoken note first: whoever opens the page wants to know before looking. */
export function presentVisits({ visits }: FilesOfVisits): readonly ShownVisit[] {
  return visits.map(({ on, by, files }) => {
    const spoken = files.filter(({ kind }) => kind === 'visit-voice');
    const pictures = files.filter(({ kind }) => kind === 'visit-photo');
    return {
      ...{ key: `${on} ${by}`, on, by },
      files: [...spoken, ...pictures.map((file, at) => ({ ...file, at: at + 1 }))].map((file) => ({
        at: 0,
        ...file,
      })),
    };
  });
}
