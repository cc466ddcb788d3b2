// Ward nurse: registration, safe medicines, noticing deterioration, clean technique, complete handover, words patients understand.
import type { StarterTemplate } from "./starter-template";
import { both, held, practiceLadder } from "./starter-template";

export const nurse: StarterTemplate = {
  key: "nurse",
  name: both("病房护士", "Ward Nurse"),
  locale: "zh-CN",
  lowerPosition: both("护理助理", "Healthcare Assistant"),
  dimensions: [
    {
      key: "registration",
      name: both("护士执业证书", "Nursing registration"),
      kind: "certificate",
      weight: 10,
      required: 100,
      mustHave: true,
      requirementText: both("持有在有效期内的护士执业证书", "current registration with the nursing regulator"),
      levels: held(
        both("没有执业证书，或已过有效期", "Not on the register, or the entry has lapsed"),
        both("证书在有效期内，可以变更到本院", "On the register, valid on the start date"),
      ),
      gapItems: [
        both("执业证书还没有取得", "Registration not yet granted"),
        both("执业证书已过有效期", "Registration has lapsed"),
      ],
      strengthItems: [both("执业证书在有效期内", "Registration in force")],
    },
    {
      key: "medicines",
      name: both("用药安全与查对", "Medicines safety"),
      kind: "score",
      weight: 25,
      required: 80,
      mustHave: true,
      requirementText: both("能独立给药并执行三查八对", "medicines given alone, to the checking policy"),
      levels: practiceLadder(
        both("在带教下摆药、给药", "Prepares and gives medicines under supervision"),
        both("查对步骤完整，特殊药要确认", "Makes every check, and confirms high-risk medicines"),
        both("能独立给药，算得准滴速和剂量", "Gives medicines alone; works out rates and doses correctly"),
        both("发现过医嘱疑点，并按流程核实", "Has spotted a doubtful prescription and had it clarified"),
        both("带教用药安全，改进过发药流程", "Teaches medicines safety and has improved a medicines round"),
      ),
      gapItems: [
        both("给药前少做了一步查对", "One check was left out before the medicine was given"),
        both("滴速换算没有得出正确结果", "The infusion rate was not worked out correctly"),
        both("高警示药品没有双人核对", "A high-risk medicine was not checked by two people"),
      ],
      strengthItems: [
        both("查对步骤做得完整", "Every check made and said aloud"),
        both("主动核实了有疑问的医嘱", "Questioned a doubtful prescription before giving it"),
      ],
    },
    {
      key: "deterioration",
      name: both("病情观察与上报", "Recognising deterioration"),
      kind: "score",
      weight: 20,
      required: 80,
      mustHave: false,
      requirementText: null,
      levels: practiceLadder(
        both("按时测量并记录生命体征", "Takes and charts observations on time"),
        both("认得出异常值，会报告", "Recognises abnormal values and reports them"),
        both("会算早期预警评分，按级别上报", "Works out the early warning score and escalates by it"),
        both("抢救时分工清楚，记录有时间点", "Takes a clear role in an emergency and records times"),
        both("带教观察要点，复盘过抢救过程", "Teaches observation and has led a review of an emergency"),
      ),
      gapItems: [
        both("预警评分算出后没有按级上报", "The warning score was not escalated at its level"),
        both("呼吸频率没有测量", "Respiratory rate was not measured"),
        both("上报时没有说清变化的时间", "The report did not say when the change began"),
      ],
      strengthItems: [
        both("早期预警评分计算准确", "Early warning score worked out correctly"),
        both("上报内容按顺序说得完整", "Escalation complete and in order"),
      ],
    },
    {
      key: "technique",
      name: both("护理操作", "Clinical technique"),
      kind: "score",
      weight: 20,
      required: 70,
      mustHave: false,
      requirementText: null,
      levels: practiceLadder(
        both("在带教下完成基础操作", "Carries out basic procedures under supervision"),
        both("基础操作规范，穿刺需要协助", "Basic procedures to standard; needs help with cannulation"),
        both("静脉穿刺、导尿、吸痰能独立完成", "Cannulates, catheterises and suctions alone"),
        both("困难穿刺和管路问题能处理", "Manages difficult access and line problems"),
        both("承担操作考核和带教", "Assesses and teaches procedures"),
      ),
      gapItems: [
        both("无菌区被跨越后没有更换", "The sterile field was crossed and not replaced"),
        both("操作前没有核对患者身份", "Identity was not confirmed before the procedure"),
        both("手卫生漏做了一个时机", "One moment for hand hygiene was missed"),
      ],
      strengthItems: [
        both("无菌操作全程规范", "Aseptic technique kept throughout"),
        both("静脉穿刺一次到位", "Cannulation placed at the first attempt"),
      ],
    },
    {
      key: "handover",
      name: both("交接班与护理记录", "Handover and records"),
      kind: "score",
      weight: 15,
      required: 70,
      mustHave: false,
      requirementText: null,
      levels: practiceLadder(
        both("按模板填写记录", "Fills in the record from a template"),
        both("记录及时，交班要点有遗漏", "Timely records; a handover may miss a point"),
        both("按SBAR交班，管路和风险逐项交清", "Hands over by SBAR, with lines and risks one by one"),
        both("记录能还原处置经过，时间准确", "Records from which events can be followed to the minute"),
        both("改进过交接单，漏交有下降", "Has improved a handover sheet, with fewer omissions"),
      ),
      gapItems: [
        both("交班漏了一条管路", "One line was left out of the handover"),
        both("记录没有写处置后的效果", "The record does not say what the action achieved"),
      ],
      strengthItems: [
        both("交班按顺序且没有遗漏", "Handover in order with nothing left out"),
        both("护理记录的时间点准确", "Accurate times in the nursing record"),
      ],
    },
    {
      key: "education",
      name: both("患者沟通与宣教", "Explaining care to patients"),
      kind: "score",
      weight: 10,
      required: 60,
      mustHave: false,
      requirementText: null,
      levels: practiceLadder(
        both("能说明要做什么操作", "Says which procedure comes next"),
        both("能解释操作的目的，回答常见问题", "Explains its purpose and answers common questions"),
        both("用对方听得懂的话讲，并请对方复述", "Uses plain words and asks for them to be repeated back"),
        both("能说明坏消息后的安排，家属有处可问", "Explains what follows difficult news, and whom to ask"),
        both("写过科室使用的宣教材料", "Has written patient information that a ward uses"),
      ),
      gapItems: [
        both("说明里的专业词没有解释", "Clinical terms were left unexplained"),
        both("没有确认对方是否听懂", "Did not check that the explanation was understood"),
      ],
      strengthItems: [
        both("请对方复述来确认听懂", "Asks for the explanation to be repeated back"),
        both("出院指导写得一步一步", "Discharge advice written step by step"),
      ],
    },
  ],
};
