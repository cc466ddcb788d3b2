// A technical position of any kind: language, frameworks, algorithms, matching projects, and explaining one's work.
import type { StarterTemplate } from "./starter-template";
import { both, ladder } from "./starter-template";

export const generalTechnical: StarterTemplate = {
  key: "general-technical",
  name: both("技术岗位通用", "General technical"),
  locale: "zh-CN",
  lowerPosition: both("初级开发工程师", "Junior Engineer"),
  dimensions: [
    {
      key: "language",
      name: both("编程语言熟练度", "Programming language fluency"),
      kind: "score",
      weight: 25,
      required: 75,
      mustHave: true,
      requirementText: both("独立写过已经上线的功能", "features of one’s own in production"),
      levels: ladder(
        both("读得懂简单代码，写的时候要查语法", "Reads simple code, looks up the syntax to write"),
        both("能独立写出可以运行的功能", "Writes a working feature alone"),
        both("熟悉标准库和常见陷阱，代码易读", "Knows the standard library and its traps; the code reads well"),
        both("能解释语言的运行机制并据此优化", "Can explain how the language runs and optimise with it"),
        both(
          "为团队定过规范，解决过语言层面的难题",
          "Has set a team’s conventions and solved problems deep in the language",
        ),
      ),
      gapItems: [
        both("基本语法之外的特性没有用过", "Has not used the language beyond its basics"),
        both("调试题里没有定位到故障原因", "The cause of the fault was not found in the debugging task"),
      ],
      strengthItems: [
        both("代码清楚易读", "Code that reads clearly"),
        both("善于使用标准库", "Makes good use of the standard library"),
      ],
    },
    {
      key: "framework",
      name: both("框架应用能力", "Use of frameworks"),
      kind: "score",
      weight: 25,
      required: 75,
      mustHave: true,
      requirementText: both("用同类框架完成过上线的项目", "a released project on a comparable framework"),
      levels: ladder(
        both("跟着教程做过练习", "Has followed a tutorial"),
        both("在现成的工程里完成过功能", "Has added features to an existing code base"),
        both("能独立搭建工程，说得出默认配置的含义", "Sets up a project alone and knows what the defaults mean"),
        both(
          "能按业务取舍，处理过性能和升级问题",
          "Chooses by the business need; has handled performance and upgrades",
        ),
        both("扩展过框架，或主导过选型和迁移", "Has extended a framework, or led a choice and a migration"),
      ),
      gapItems: [
        both("框架的实战经验不足", "Little hands-on experience with the framework"),
        both("没有处理过框架升级或性能问题", "Has not handled an upgrade or a performance problem of a framework"),
      ],
      strengthItems: [
        both("选型理由说得清楚", "Gives clear reasons for a choice of framework"),
        both("遇到问题会读源码", "Reads the source when stuck"),
      ],
    },
    {
      key: "algorithm",
      name: both("算法能力", "Algorithms"),
      kind: "score",
      weight: 15,
      required: 70,
      mustHave: false,
      requirementText: null,
      levels: ladder(
        both("认得常见的数据结构", "Recognises the common data structures"),
        both("能写出直接的解法", "Writes the direct solution"),
        both("能选对数据结构，并说出复杂度", "Picks the right data structure and states its cost"),
        both("能优化解法，并覆盖边界情况", "Improves a solution and covers the edge cases"),
        both("能为真实业务设计算法，效果可以衡量", "Designs algorithms for real use with measurable effect"),
      ),
      gapItems: [
        both("算法题得分低于要求", "Algorithm test score below the requirement"),
        both("没有说明复杂度", "Did not state the cost of the solution"),
      ],
      strengthItems: [
        both("解题思路有条理", "Works through a problem in order"),
        both("主动检查边界情况", "Checks edge cases unasked"),
      ],
    },
    {
      key: "projects",
      name: both("项目经验匹配度", "Matching project experience"),
      kind: "score",
      weight: 25,
      required: 70,
      mustHave: false,
      requirementText: null,
      levels: ladder(
        both("做过课程或练习项目", "Has done course or practice projects"),
        both("参与过相近项目的一部分", "Has taken part in a similar project"),
        both("独立负责过相近的模块，结果说得清", "Has owned a similar module and can state its result"),
        both("负责过规模和难度都相近的项目", "Has been responsible for a project of similar size and difficulty"),
        both("主导过更复杂的项目，经验可以直接用上", "Has led more complex projects; the experience applies at once"),
      ),
      gapItems: [
        both("缺少相近规模的项目经验", "No project of similar size yet"),
        both("没有说清自己在项目中的部分", "Own part of the project was not made clear"),
      ],
      strengthItems: [
        both("项目成果有数据支撑", "Project results backed by figures"),
        both("复盘写清了改进过程", "The review shows step by step what was improved"),
      ],
    },
    {
      key: "explaining",
      name: both("技术表达", "Explaining one’s work"),
      kind: "score",
      weight: 10,
      required: 60,
      mustHave: false,
      requirementText: null,
      levels: ladder(
        both("能描述做了什么", "Describes what was done"),
        both("能说清为什么这样做", "Says why it was done that way"),
        both("能比较方案并回应追问", "Compares options and answers follow-up questions"),
        both("能让不同背景的同事听懂取舍", "Makes trade-offs clear to colleagues of other trades"),
        both("能用文档推动团队达成一致", "Brings a team to agreement in writing"),
      ),
      gapItems: [both("方案的取舍没有说明", "Did not explain the trade-offs of the design")],
      strengthItems: [
        both("讲解有层次，重点清楚", "Explains in layers, with a clear main point"),
        both("能画图说明系统", "Draws the system to explain it"),
      ],
    },
  ],
};
