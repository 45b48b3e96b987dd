/** An element on its way to WeChat's view: its attributes by the names of Taro's templates. */
export type ViewData = Record<string, unknown>;

/** Roles that WeChat's screen readers say; a page's regions are no more there than a stretch of the same page. */
const ROLES = ['img', 'heading', 'group', 'dialog', 'alert'];

/** Attributes that no template carries. */
const UNHEARD = ['ariaLevel', 'ariaCurrent', 'ariaModal', 'ariaLive', 'tabIndex'];

/** Whether `attribute` would travel for nothing. */
const isUnheard = (attribute: string, value: unknown): boolean =>
  UNHEARD.includes(attribute) || (attribute === 'role' && !ROLES.includes(String(value)));

/** Takes out what no template reads, in place: Taro gives no other way. */
export function leaveOutUnheard(data: ViewData): void {
  Object.keys(data).forEach((name) => {
    if (isUnheard(name, data[name])) Reflect.deleteProperty(data, name);
  });
}
