import type { Form } from './form';

/** What was kept, as far as it is readable and belongs to this agreement. */
export function readDraft(stored: unknown, agreementId: string | null): Form {
  if (typeof stored !== 'string') return {};
  try {
    const kept: unknown = JSON.parse(stored);
    if (!isRecord(kept) || !isRecord(kept['fresh'])) return {};
    if (kept['agreementId'] !== null && kept['agreementId'] !== agreementId) return {};
    return Object.fromEntries(
      Object.entries(kept['fresh']).flatMap(([name, answer]) =>
        typeof answer === 'string' ? [[name, answer]] : [],
      ),
    );
  } catch {
    return {}; // A write that was cut off.
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
