export const api = {
  title: {
    invalid: "内容有误",
    not_allowed: "不允许",
    not_found: "没有找到",
    wrong_stage: "现在还不能这样做",
    stale: "已有更新的版本",
    duplicate: "已经存在",
    expired: "已过期",
    too_many: "太多了",
  },
};
