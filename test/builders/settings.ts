/** A field key for tests: `id` and 32 bytes of one value. */
export const fieldKey = (id: string, byte: number): string =>
  `${id}:${Buffer.alloc(32, byte).toString('base64')}`;

/** Sets settings for the length of a test file's run; answers the function that puts the old ones back. */
export const withSettings = (settings: Readonly<Record<string, string>>): (() => void) => {
  const before = Object.keys(settings).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, settings);
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  };
};
