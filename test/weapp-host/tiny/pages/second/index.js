Page({
  data: { asked: '' },
  onLoad(query) {
    this.setData({ asked: query.name });
  },
});
