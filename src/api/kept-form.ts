/** The form in which answers are kept on the phone: changed, it is named anew here and the old ones are no longer found. */
export const KEPT_FORM = '4';
