import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const reasonTruthZh: RuleSet = {
  category: "reason_truth",
  instead:
    "仅当该岗位在系统中状态为“冻结/已满/取消”且有批准人和时间时可用;否则属于虚假理由(判例:以“岗位取消/名额已满”掩盖歧视)。",
  rules: [
    {
      id: "zh-reason-truth-01",
      severity: "warn",
      where: "letter",
      find: /(?:岗位|职位|编制|hc|名额|招聘)(?:[^。;,\n]{0,6})(?:取消|冻结|暂停|关闭|已满|满员|招满|撤销|缩减|暂缓)/gu,
    },
    {
      id: "zh-reason-truth-02",
      severity: "warn",
      where: "letter",
      find: /(?:预算|经费|薪资预算)(?:[^。;,\n]{0,6})(?:有限|不足|缩减|冻结|不够|超出)/gu,
      instead: "附上岗位薪资区间;须与系统中岗位预算一致。",
    },
    {
      id: "zh-reason-truth-03",
      severity: "block",
      where: "letter",
      find: /(?:随便|随意)(?:找|编|给|写)(?:个|一个)?(?:理由|借口|原因)|(?:真实|实际)(?:的)?原因(?:是|不(?:能|便|方便|好)(?:说|告知|透露|讲))|借口|搪塞|敷衍一下|应付一下/gu,
      instead: "理由必须真实且与评估一致;删除。",
    },
    {
      id: "zh-reason-truth-04",
      severity: "block",
      where: "letter",
      find: /(?:内定|已经?内定|关系户|走过场|陪跑|萝卜坑|领导(?:打招呼|的人|亲戚)|内推优先录|早就定了)/gu,
      instead: "流程公正性问题:停止发送并转交合规处理。",
    },
  ],
};
