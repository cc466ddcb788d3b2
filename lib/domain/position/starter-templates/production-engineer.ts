// Production engineer: the process and its figures, root causes, equipment, safety before output, and what a line can carry.
import type { StarterTemplate } from "./starter-template";
import { both, practiceLadder } from "./starter-template";

export const productionEngineer: StarterTemplate = {
  key: "production-engineer",
  name: both("生产工艺工程师", "Production Engineer"),
  locale: "zh-CN",
  lowerPosition: both("工艺技术员", "Process Technician"),
  dimensions: [
    {
      key: "process",
      name: both("工艺开发与改善", "Process improvement"),
      kind: "score",
      weight: 25,
      required: 70,
      mustHave: true,
      requirementText: both("3年以上制造现场工艺经验", "3+ years as an engineer on a shop floor"),
      levels: practiceLadder(
        both("按工艺卡调参数", "Sets parameters from the process sheet"),
        both("跟进过试产，记录参数和结果", "Has followed a trial run and recorded its parameters"),
        both("独立定过工艺窗口，有试验数据", "Has set a process window alone, from trial data"),
        both("做过试验设计，良率或节拍改善可查", "Has run designed experiments with yield or cycle time to show"),
        both("导入过新工艺，并培训了班组", "Has brought in a new process and trained the shifts"),
      ),
      gapItems: [
        both("参数调整没有试验数据支持", "Parameters were changed without trial data"),
        both("工艺窗口的上下限没有依据", "No grounds for the limits of the process window"),
        both("改善后没有更新工艺文件", "Process documents were not updated after the change"),
      ],
      strengthItems: [
        both("用试验设计找到了关键参数", "Found the key parameter by designed experiment"),
        both("缩痕不良的改善有前后数据", "Before and after figures for a defect reduced"),
      ],
    },
    {
      key: "root-cause",
      name: both("质量分析与问题解决", "Root cause and quality tools"),
      kind: "score",
      weight: 20,
      required: 70,
      mustHave: false,
      requirementText: null,
      levels: practiceLadder(
        both("能收集不良数据", "Collects defect data"),
        both("会画柏拉图和鱼骨图", "Draws Pareto and fishbone charts"),
        both("能独立完成8D，根因有验证", "Completes an 8D alone, with the cause verified"),
        both("用SPC和FMEA防住了同类问题", "Has prevented a repeat with SPC and FMEA"),
        both("带团队做过跨工序的质量改进", "Has led a quality project across process steps"),
      ),
      gapItems: [
        both("8D报告没有验证根本原因", "The 8D does not verify the root cause"),
        both("临时措施被当成了永久措施", "Containment was closed as the permanent fix"),
        both("没有判断过程能力是否足够", "Process capability was not assessed"),
      ],
      strengthItems: [
        both("根因用重现试验验证过", "Root cause proved by reproducing it"),
        both("FMEA更新到了控制计划", "FMEA carried through to the control plan"),
      ],
    },
    {
      key: "equipment",
      name: both("设备与工装", "Equipment and tooling"),
      kind: "score",
      weight: 15,
      required: 70,
      mustHave: false,
      requirementText: null,
      levels: practiceLadder(
        both("会操作主要设备", "Operates the main equipment"),
        both("能换型，做点检", "Changes over and does daily checks"),
        both("能判断是设备、模具还是材料的问题", "Tells a machine fault from a tooling or material one"),
        both("设计过工装或防错装置，已在线使用", "Has designed a fixture or mistake-proofing that is in use"),
        both("主导过设备选型和验收", "Has led the choice and acceptance of equipment"),
      ),
      gapItems: [
        both("故障判断没有先排除材料因素", "Material was not ruled out before the machine was blamed"),
        both("换型步骤没有区分内外作业", "Changeover steps were not split into internal and external"),
      ],
      strengthItems: [
        both("防错装置已在产线使用", "Mistake-proofing device in use on the line"),
        both("故障判断步骤清楚", "Works through a fault step by step"),
      ],
    },
    {
      key: "safety",
      name: both("安全生产", "Safety at the machine"),
      kind: "score",
      weight: 20,
      required: 80,
      mustHave: true,
      requirementText: both("能独立完成上锁挂牌和风险评估", "lockout and risk assessment carried out alone"),
      levels: practiceLadder(
        both("参加过安全培训", "Has attended safety training"),
        both("遵守操作规程，会报告隐患", "Follows procedures and reports hazards"),
        both("进机前想到停机，步骤还需核对", "Stops the machine before reaching in; steps still need checking"),
        both("上锁挂牌和风险评估能独立完成", "Carries out lockout and risk assessment alone"),
        both("主导过隐患整改或事故调查", "Has led hazard removal or an accident investigation"),
      ),
      gapItems: [
        both("上锁挂牌少了能量释放一步", "Lockout left out the release of stored energy"),
        both("风险评估没有列出残余风险", "Residual risk is missing from the assessment"),
      ],
      strengthItems: [
        both("先停机上锁再处理卡料", "Locks out before clearing a jam"),
        both("隐患整改有照片和复查记录", "Hazards closed with photos and a follow-up check"),
      ],
    },
    {
      key: "output",
      name: both("产能与成本", "Output and cost"),
      kind: "score",
      weight: 20,
      required: 70,
      mustHave: false,
      requirementText: null,
      levels: practiceLadder(
        both("看得懂生产日报", "Reads the daily production report"),
        both("能测节拍，找到瓶颈工位", "Measures cycle times and finds the bottleneck"),
        both("能算OEE和线平衡，提出改法", "Works out OEE and line balance and proposes a change"),
        both("改善落地，单件成本或产出有变化", "Has put a change in place that moved unit cost or output"),
        both("做过新线的产能规划", "Has planned capacity for a new line"),
      ),
      gapItems: [
        both("OEE没有拆开停机原因", "OEE was given without the causes of downtime"),
        both("改善方案没有核算成本", "The proposal was not costed"),
      ],
      strengthItems: [
        both("瓶颈工位的判断有实测数据", "Bottleneck shown by measured times"),
        both("改善效果换算成了单件成本", "Effect of the change given as unit cost"),
      ],
    },
  ],
};
