export const errors = {
  invalid: "有几处需要改一改。",
  nothingAssessed: "还没有任何评分，暂时写不了反馈函。",
  field: {
    required: "请填写。",
    unknown: "评估模板里没有这一项。",
    twice: "同一项出现了两次。",
  },
};
