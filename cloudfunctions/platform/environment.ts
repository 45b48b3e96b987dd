/** A setting that must be there; its absence stops the start with one sentence, never with a value. */
export const requireSetting = (name: string): string => {
  const value = process.env[name];
  if (value === undefined || value === '')
    throw new Error(`The setting ${name} is missing; see config/environments.`);
  return value;
};

/** A setting with a default for production. */
export const settingOr = (name: string, standard: string): string => {
  const value = process.env[name];
  return value === undefined || value === '' ? standard : value;
};
