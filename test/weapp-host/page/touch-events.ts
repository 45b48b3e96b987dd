type WeTouch = {
  readonly identifier: number;
  readonly pageX: number;
  readonly pageY: number;
  readonly clientX: number;
  readonly clientY: number;
  readonly force: number;
  /** On a canvas only: from its own corner. */
  readonly x?: number;
  readonly y?: number;
};

/** An event as WeChat hands it over: its detail, and the fields beside it. */
export type Shaped = { readonly detail: unknown; readonly fields: Readonly<Record<string, unknown>> };

function touchOf(touch: Touch, target: EventTarget | null): WeTouch {
  const { identifier, pageX, pageY, clientX, clientY, force } = touch;
  const plain = { identifier, pageX, pageY, clientX, clientY, force };
  const canvas = target instanceof Element ? target.closest('wx-canvas') : null;
  if (canvas === null) return plain;
  const { left, top } = canvas.getBoundingClientRect();
  return { ...plain, x: clientX - left, y: clientY - top };
}

function touchFields(event: unknown): Readonly<Record<string, unknown>> {
  if (!(event instanceof TouchEvent)) return {};
  const list = (touches: TouchList): readonly WeTouch[] =>
    Array.from(touches, (touch) => touchOf(touch, event.target));
  return { touches: list(event.touches), changedTouches: list(event.changedTouches) };
}

function tapAt(detail: { readonly x: number; readonly y: number }): Shaped {
  const { x: clientX, y: clientY } = detail;
  const [pageX, pageY] = [clientX + scrollX, clientY + scrollY];
  const touch = { identifier: 0, pageX, pageY, clientX, clientY, force: 1 };
  return { detail: { x: pageX, y: pageY }, fields: { touches: [touch], changedTouches: [touch] } };
}

const isPoint = (detail: unknown): detail is { readonly x: number; readonly y: number } =>
  typeof detail === 'object' && detail !== null && 'x' in detail && 'y' in detail;

/** WeChat carries `touches` at the top of an event, and counts those on a canvas from its corner; glass-easel does neither. */
export function shapeEvent(type: string, detail: unknown, original: unknown): Shaped {
  if ((type === 'tap' || type === 'canceltap') && isPoint(detail)) return tapAt(detail);
  const fields = touchFields(original);
  return type.startsWith('touch') ? { detail: {}, fields } : { detail, fields };
}
