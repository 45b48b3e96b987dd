/** In the evening, when most people have finished work; like the contact reminders. */
export const REMINDED_AT = '19:30';
