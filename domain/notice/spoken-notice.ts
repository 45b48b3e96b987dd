import type { SpokenText } from '../spoken-text';

/** A notice is written for a whole village, so it is said as it is written: first the short of it, then the rest. */
export const spokenNotice = (notice: {
  readonly title: string;
  readonly brief: string;
  readonly body: string;
}): readonly SpokenText[] => {
  const { title, brief, body } = notice;
  const short = brief === '' ? body : brief;
  const said = { step: 'brief', text: `${title}。${short}` };
  return body === short ? [said] : [said, { step: 'body', text: body }];
};
