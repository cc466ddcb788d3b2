// Product manager: finding the need, defining it without holes, proving it by figures, choosing, and getting it shipped.
import type { StarterTemplate } from "./starter-template";
import { both, ladder } from "./starter-template";

export const productManager: StarterTemplate = {
  key: "product-manager",
  name: both("产品经理", "Product Manager"),
  locale: "zh-CN",
  lowerPosition: both("产品助理", "Associate Product Manager"),
  dimensions: [
    {
      key: "needs",
      name: both("需求洞察", "Finding the need"),
      kind: "score",
      weight: 25,
      required: 70,
      mustHave: true,
      requirementText: both("独立负责过一个模块从调研到上线", "one product area taken from research to release"),
      levels: ladder(
        both("转述需求方的原话", "Passes on what stakeholders ask for"),
        both("访谈过用户，能整理出场景", "Has interviewed users and can lay out their situations"),
        both(
          "分得清诉求和问题，用访谈与数据互相印证",
          "Separates the request from the problem; checks interviews against data",
        ),
        both("推翻过一个已立项的需求，说得出证据", "Has stopped a planned feature and can show the evidence"),
        both("建立了持续的用户研究机制，团队按它排期", "Has set up continuous discovery that the roadmap follows"),
      ),
      gapItems: [
        both("没有追问需求背后的使用场景", "Took the request as given, without asking when it is used"),
        both("访谈样本只有内部同事", "Interviewed colleagues only, no users"),
        both("结论没有数据佐证", "The conclusion has no data behind it"),
      ],
      strengthItems: [
        both("用访谈和埋点互相印证需求", "Checks interview findings against usage data"),
        both("把一句诉求拆成三个可验证的问题", "Turns one request into questions that can be tested"),
      ],
    },
    {
      key: "definition",
      name: both("方案设计", "Product definition"),
      kind: "score",
      weight: 20,
      required: 70,
      mustHave: false,
      requirementText: null,
      levels: ladder(
        both("能画主流程的原型", "Sketches the main flow"),
        both("文档写清了主流程和字段", "Writes up the main flow and its fields"),
        both(
          "异常、空状态和权限都写明，开发不用再问",
          "Covers errors, empty states and permissions; engineers need not ask",
        ),
        both("给出两个以上方案，并说明放弃的理由", "Sets options side by side and says what each gives up"),
        both("定义过跨产品线的规则，至今仍在使用", "Has defined rules across products that are still in use"),
      ),
      gapItems: [
        both("异常流程没有写进方案", "Error paths are missing from the specification"),
        both("方案没有写验收标准", "No acceptance criteria in the specification"),
        both("只给出一个方案", "Only one option was considered"),
      ],
      strengthItems: [
        both("文档把边界情况列得完整", "Edge cases listed in full"),
        both("验收标准写得可以直接测试", "Acceptance criteria that can be tested as written"),
      ],
    },
    {
      key: "data",
      name: both("数据与实验", "Metrics and experiments"),
      kind: "score",
      weight: 20,
      required: 70,
      mustHave: false,
      requirementText: null,
      levels: ladder(
        both("看得懂报表里的指标", "Reads the metrics on a dashboard"),
        both("能为一个功能选出主要指标", "Picks the main metric for a feature"),
        both("能设埋点、看漏斗，找到流失的一步", "Plans tracking, reads a funnel and finds the step people leave at"),
        both(
          "做过对照实验，讲得清显著性和护栏指标",
          "Has run a controlled test and can explain significance and guardrails",
        ),
        both("指标体系被业务用来定目标", "Has built metrics that the business sets its goals by"),
      ),
      gapItems: [
        both("上线前没有定义成功指标", "No success metric set before release"),
        both("实验没有对照组", "The experiment had no control group"),
        both("把相关当成了因果", "Read a correlation as a cause"),
      ],
      strengthItems: [
        both("用漏斗找到了流失的一步", "Found the step users leave at from the funnel"),
        both("设了护栏指标再放量", "Set guardrail metrics before widening a release"),
      ],
    },
    {
      key: "priorities",
      name: both("优先级取舍", "Setting priorities"),
      kind: "score",
      weight: 20,
      required: 70,
      mustHave: false,
      requirementText: null,
      levels: ladder(
        both("按提出的先后排需求", "Takes requests in the order they arrive"),
        both("会用一种方法打分排序", "Ranks work with a scoring method"),
        both("能按目标和成本取舍，说得出放弃了什么", "Chooses by goal and cost, and names what is left out"),
        both("资源减半时重排过路线图，仍按期交付", "Has redrawn a roadmap at half the capacity and still delivered"),
        both("路线图与公司目标逐条对应，定期复盘", "Keeps a roadmap tied to company goals, reviewed on a rhythm"),
      ),
      gapItems: [
        both("排序没有说明依据", "Gave no grounds for the order of work"),
        both("没有估算开发成本", "Left the cost of building out of the choice"),
      ],
      strengthItems: [
        both("明确写出本期不做的内容", "Writes down what this release leaves out"),
        both("按目标重排过需求池", "Reordered a backlog by the goal it serves"),
      ],
    },
    {
      key: "delivery",
      name: both("跨团队推进", "Delivery across teams"),
      kind: "score",
      weight: 15,
      required: 60,
      mustHave: false,
      requirementText: null,
      levels: ladder(
        both("参加过评审和例会", "Has taken part in reviews and stand-ups"),
        both("能带一个功能走完评审、开发和上线", "Takes one feature through review, build and release"),
        both("提前标出依赖和风险，延期有预案", "Names dependencies and risks early, with a plan for delay"),
        both("协调过三个以上团队的项目，决定都有记录", "Has coordinated three or more teams, with decisions on record"),
        both("挽回过一个停滞的跨部门项目", "Has brought a stalled cross-team project to release"),
      ),
      gapItems: [
        both("没有提前识别上下游依赖", "Dependencies on other teams were found late"),
        both("评审结论没有留下记录", "Review decisions were not recorded"),
      ],
      strengthItems: [
        both("风险清单写明了负责人和日期", "Risk list with owners and dates"),
        both("每次评审的决定都有书面记录", "A written record of every review decision"),
      ],
    },
  ],
};
