import type { NoticeAudience } from '../../contracts/notice-audience';
import type { NoticeQuestion } from '../../contracts/notice-topic';
import type { NoticeSubject } from '../../contracts/vocabulary/topic';
import { allow, type Decision, refuse } from '../../domain/decision';
import { decideSender, type SenderRole } from '../../domain/notice/decide-sender';
import type { Context } from '../handler';
import { findTopicTexts } from '../stores/notices/find-topic-texts';
import { type OwnWords, ownNotice, wordsOfNotice } from './notice-of-topic';

type Composed = OwnWords & {
  readonly topic: NoticeSubject;
  readonly regions: readonly string[];
  readonly audience?: NoticeAudience | undefined;
  readonly urgent?: boolean | undefined;
};

type ComposedNotice = {
  readonly role: SenderRole;
  readonly words: ReturnType<typeof wordsOfNotice>;
  /** Of the topic, to see whether it was understood. */
  readonly questions: readonly NoticeQuestion[];
};

/** As whom and in which words a notice would go out: the same whether it is looked at or sent. */
export const composedNotice = async (
  { tx, actor, roles }: Context,
  input: Composed,
): Promise<
  Decision<
    ComposedNotice,
    'notice.ownVillageOnly' | 'notice.ownSchoolOnly' | 'notice.notForSchool' | 'notice.wordsMissing'
  >
> => {
  const sender = decideSender(actor, roles, input);
  if (!sender.ok) return sender;
  const role = sender.value;
  if (input.topic === 'own') {
    const words = ownNotice(role, input);
    return words === null
      ? refuse('notice.wordsMissing', { fields: ['body'] })
      : allow({ role, words, questions: [] });
  }
  const county = (input.regions[0] ?? '').slice(0, 6);
  const [texts] = await findTopicTexts(tx, { county, topic: input.topic });
  if (texts === undefined) throw new Error(`The library has no texts of ${input.topic}: migrations load it.`);
  return allow({ role, words: wordsOfNotice(texts, input), questions: texts.texts.questions });
};
