const { greet } = require('../../words');

Page({
  data: { count: 0, said: '', names: ['a', 'b'], seen: [], greeting: greet('world') },
  onLoad(query) {
    this.setData({ seen: ['load'], query });
  },
  onShow() {
    this.setData({ seen: this.data.seen.concat('show') });
  },
  onReady() {
    this.setData({ seen: this.data.seen.concat('ready') });
  },
  onHide() {
    this.setData({ seen: this.data.seen.concat('hide') });
  },
  add() {
    this.setData({ count: this.data.count + 1 });
  },
  write(event) {
    this.setData({ said: event.detail.value });
  },
  pick(event) {
    this.setData({ said: 'picked ' + event.detail.value });
  },
  inked(event) {
    const { x, y } = event.touches[0];
    this.setData({ said: Math.round(x) + ' ' + Math.round(y) });
  },
  fail() {
    throw new Error('a throw on purpose');
  },
  remind() {
    wx.requestSubscribeMessage({
      tmplIds: this.data.ids,
      success: (answers) => this.setData({ said: JSON.stringify(answers) }),
      fail: ({ errCode }) => this.setData({ said: 'refused ' + errCode }),
    });
  },
  misuse() {
    wx.noSuchThing({});
  },
});
