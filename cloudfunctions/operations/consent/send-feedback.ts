import type { sendFeedback } from '../../../contracts/consent';
import { allow } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { encryptField } from '../../platform/field-encryption';
import { newId } from '../../platform/new-id';
import { appendFeedback } from '../../stores/people/append-feedback';

/** `feedback.send` (投诉建议): the words are encrypted and read by the county; the number is for asking after it. */
export const handleSendFeedback: Handler<typeof sendFeedback> = async ({ kind, words }, context) => {
  const id = newId('fb');
  await appendFeedback(context.tx, {
    id,
    personId: context.actor.id,
    kind,
    wordsCipher: encryptField('feedback.words', words),
    at: context.now,
  });
  return allow({ number: id.slice(3, 9).toUpperCase() });
};
