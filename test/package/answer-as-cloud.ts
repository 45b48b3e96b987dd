import { type Answer, type Answers, envelopeOf } from '../phones/answer-calls';
import { type Cloud, CloudFault } from '../weapp-host/start-host';

function opOf(data: unknown): string {
  return typeof data === 'object' && data !== null && 'op' in data ? String(data.op) : '';
}

async function give(answer: Answer): Promise<unknown> {
  switch (answer) {
    case 'offline':
      throw new CloudFault(-1, 'request:fail');
    case 'never':
      return new Promise(() => undefined);
    case 'error':
      return envelopeOf({ refusal: 'internal' });
    case 'through':
      throw new Error('There are no functions behind these answers.');
    default:
      return envelopeOf(answer);
  }
}

/** A cloud that says what a look says; what the look does not name is never answered. */
export function cloudOf(answers: Answers): Cloud {
  return (_name, data) => give(answers[opOf(data)] ?? answers['otherwise'] ?? 'never');
}
