import { keepFile } from '../../../api/kept-files';
import type { Added } from './extras';
import type { VisitFile } from './visit-file';

/**
 * What was added, ready for the queue. On a WeChat phone the files stay where they are kept and are read when they go, a
 * queue with pictures in it would not fit; a browser puts them into the queue. What the phone cannot keep is left out.
 */
export async function filesOf({ photos, voice }: Added): Promise<readonly VisitFile[]> {
  const pictures = photos.map(({ path, media, content }) =>
    process.env.TARO_ENV === 'weapp'
      ? kept({ kind: 'visit-photo', media, content: '' }, path)
      : Promise.resolve<VisitFile>({ kind: 'visit-photo', media, content }),
  );
  const spoken =
    voice === undefined ? [] : [kept({ kind: 'visit-voice', media: 'audio/mpeg', content: '' }, voice.path)];
  const files = await Promise.all([...pictures, ...spoken]);
  return files.filter((file) => file !== undefined);
}

/** WeChat moves a file when it is kept: a second try would not find it where it was. */
const moved = new Map<string, string>();

async function kept(file: VisitFile, tempPath: string): Promise<VisitFile | undefined> {
  const path = moved.get(tempPath) ?? (await keepFile(tempPath));
  if (path !== undefined) moved.set(tempPath, path);
  return path === undefined ? undefined : { ...file, path };
}
