module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        // Helpers are imported by package name: with absolute paths the output would differ from folder to folder.
        absoluteRuntime: false,
      },
    ],
  ],
};
