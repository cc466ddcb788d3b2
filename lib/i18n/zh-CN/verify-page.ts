export const verifyPage = {
  title: "核对报告",
  current: "这份报告是最新的",
  replaced: "这份报告有了新的版本",
  unknown: "没有找到这份报告",
  currentText: "您手里的是第 {version} 版，也是现行的一版。",
  replacedText: "您手里的是第 {version} 版，之后评估有过更新。请向发给您报告的人要新的一版。",
  unknownText: "请照着报告最后一页的地址再输入一次，大小写和连字符都要一样。",
  madeOn: "生成于 {date}。",
  privacy: "这里只说明版本，不显示任何人的资料。",
};
