export const verifyPage = {
  title: "这份报告是最新的吗？",
  current: "是。这份报告是当前版本（第 {version} 版）。",
  replaced: "不是。这份报告（第 {version} 版）之后有了新的版本。",
  unknown: "没有找到这个编号的报告。请核对报告页脚的地址。",
  madeOn: "生成于 {date}。",
  privacy: "这里只说明版本，不显示任何人的资料。",
};
