import { smsVariable, thing } from '../template-field';
import type { Topic } from '../topic';

const page = (id: unknown): string => `pages/open/index?to=agreement&id=${encodeURIComponent(String(id))}`;

/** To the party whose turn it is to read and sign. */
export const agreementToSign: Topic<'agreement-to-sign'> = {
  topic: 'agreement-to-sign',
  template: 'agreement',
  push: (fields) => ({
    data: {
      thing1: thing('委托照护协议书请您看一看、签一下'),
      thing2: thing('看完再签，有疑问先问儿童主任'),
    },
    page: page(fields['agreementId']),
  }),
  // A text message for the first word and the first reminder; the rest ring in WeChat only.
  sms: {
    variables: () => [smsVariable('协议书')],
    waitHours: () => 0,
    notForSteps: Array.from({ length: 9 }, (_, at) => `remind-${String(at + 2)}`),
  },
};

/** To everybody who signed. */
export const agreementInForce: Topic<'agreement-in-force'> = {
  topic: 'agreement-in-force',
  template: 'agreement',
  push: (fields) => ({
    data: { thing1: thing('委托照护协议书已经签好'), thing2: thing('随时可以在小程序里看') },
    page: page(fields['agreementId']),
  }),
  sms: null,
};

/** To everybody who signed, before the term is over. */
export const agreementExpiring: Topic<'agreement-expiring'> = {
  topic: 'agreement-expiring',
  template: 'agreement',
  push: (fields) => ({
    data: {
      thing1: thing('委托照护协议书快到期了'),
      thing2: thing('还要照护的请续签，可问儿童主任'),
    },
    page: page(fields['agreementId']),
  }),
  sms: null,
};
