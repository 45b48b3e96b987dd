import type { PushTemplate } from '../../contracts/vocabulary/topic';
import type { InputFor } from './call';

/** Ids of the account's templates by our names for them; one that is not registered is missing. */
export type TemplateIds = Readonly<Partial<Record<PushTemplate, string>>>;

export type SubscriptionAnswers = InputFor<'push.recordSubscription'>['answers'];

const answers = ['accept', 'reject', 'ban', 'filter'] as const;

/** WeChat takes three at a time. */
const MOST = 3;

/** The templates that can be asked for in one popup. */
export function askable(templates: readonly PushTemplate[], ids: TemplateIds): readonly PushTemplate[] {
  return templates.filter((template) => (ids[template] ?? '') !== '').slice(0, MOST);
}

/** The popup's answers by our names; whatever is no answer is left out. */
export function answersOf(
  result: Readonly<Record<string, unknown>>,
  templates: readonly PushTemplate[],
  keyOf: (template: PushTemplate) => string,
): SubscriptionAnswers {
  return templates.flatMap((template) => {
    const said = answers.find((answer) => answer === result[keyOf(template)]);
    return said === undefined ? [] : [{ template, answer: said }];
  });
}

/** Reads the build constant; a broken one asks for nothing rather than stopping the app. */
export function readTemplateIds(json: string): TemplateIds {
  try {
    const ids: unknown = JSON.parse(json);
    return typeof ids === 'object' && ids !== null ? ids : {};
  } catch {
    return {};
  }
}
