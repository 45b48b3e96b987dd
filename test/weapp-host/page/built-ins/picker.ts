import { type Behaviour, type BuiltIn, emit, isOn, make } from './element';

function labelOf(option: unknown, key: unknown): string {
  if (typeof option !== 'object' || option === null) return String(option);
  const record: Readonly<Record<string, unknown>> = { ...option };
  return String(record[String(key)]);
}

function open(self: BuiltIn): void {
  const { mode = 'selector', range = [], rangeKey, value, start, end } = self.data;
  const mask = make('div', document.body, { class: 'host-mask' });
  const panel = make('div', mask, { class: 'host-panel' });
  const button = (text: string, done: () => void, className: string): void => {
    const made = make('div', panel, { class: className });
    made.textContent = text;
    made.addEventListener('click', () => {
      mask.remove();
      done();
    });
  };
  button('取消', () => emit(self, 'cancel'), 'host-cancel');
  if (mode === 'date' || mode === 'time') {
    const inner = make('input', panel, { type: mode, value: String(value ?? '') }) as HTMLInputElement; // just made
    inner.min = String(start ?? '');
    inner.max = String(end ?? '');
    button('确定', () => emit(self, 'change', { value: inner.value }), 'host-ok');
    return;
  }
  if (mode !== 'selector' || !Array.isArray(range))
    throw new Error(`The host has no picker of mode ${String(mode)}.`);
  range.forEach((option: unknown, at) => {
    button(labelOf(option, rangeKey), () => emit(self, 'change', { value: at }), 'host-option');
  });
}

/** `picker`: of options, of a date or of a time. */
export const picker: Behaviour = {
  tap: (self) => {
    if (!isOn(self.data['disabled'])) open(self);
  },
};
