App({
  onLaunch(options) {
    this.launchedWith = options;
  },
});
