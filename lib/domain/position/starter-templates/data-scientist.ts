// Data scientist: models and experiments, data at scale and in real time, and what the figures mean for the business.
import type { StarterTemplate } from "./starter-template";
import { both, ladder } from "./starter-template";

export const dataScientist: StarterTemplate = {
  key: "data-scientist",
  name: both("数据科学家", "Data Scientist"),
  locale: "zh-CN",
  lowerPosition: both("数据分析师助理", "Assistant Data Analyst"),
  dimensions: [
    {
      key: "modelling",
      name: both("建模与实验", "Modelling and experiments"),
      kind: "score",
      weight: 30,
      required: 75,
      mustHave: true,
      requirementText: both("独立设计并完成过一次对照实验", "a controlled experiment designed and run alone"),
      levels: ladder(
        both("会调用现成的模型", "Calls ready-made models"),
        both("能训练并评估一个基线模型", "Trains and evaluates a baseline model"),
        both("能设计对照实验，并说明样本量的依据", "Designs a controlled experiment and gives grounds for its size"),
        both(
          "上线过模型，离线与线上的差异说得清",
          "Has shipped a model and can explain where live and offline results differ",
        ),
        both(
          "用实验改变过业务决策，方法经得起复核",
          "Has changed a business decision by experiment, with a method that stands review",
        ),
      ),
      gapItems: [
        both("实验的样本量没有说明依据", "Gave no grounds for the size of the experiment"),
        both("没有处理过模型上线后的效果下滑", "Has not dealt with a model that decays after release"),
      ],
      strengthItems: [
        both("特征工程扎实", "Solid feature engineering"),
        both("实验设计严谨", "Careful design of experiments"),
      ],
    },
    {
      key: "big-data",
      name: both("大数据处理", "Data at scale"),
      kind: "score",
      weight: 20,
      required: 70,
      mustHave: false,
      requirementText: null,
      levels: ladder(
        both("处理过单机可以容纳的数据", "Has worked with data that fits one machine"),
        both("用SQL或Spark跑过现成的任务", "Has run existing SQL or Spark jobs"),
        both("能独立写批处理任务，处理数据倾斜", "Writes batch jobs alone and deals with skewed data"),
        both("设计过数据管道，质量有监控", "Has designed data pipelines with quality checks"),
        both("优化过大规模计算，成本下降可查", "Has made large computations cheaper, with figures to show"),
      ),
      gapItems: [
        both("岗位需要的大数据处理经验不足", "Little experience with data at the scale this role needs"),
        both("没有处理过数据倾斜", "Has not dealt with skewed data"),
      ],
      strengthItems: [both("数据质量检查做得细", "Thorough checks of data quality")],
    },
    {
      key: "real-time",
      name: both("实时数据处理", "Real-time data"),
      kind: "score",
      weight: 15,
      required: 70,
      mustHave: false,
      requirementText: null,
      levels: ladder(
        both("了解流处理与批处理的区别", "Knows how streams differ from batches"),
        both("接过现成的消息队列", "Has read from an existing message queue"),
        both("写过窗口计算，处理过迟到数据", "Has written window computations and handled late data"),
        both("上线过实时特征或指标，延迟可查", "Has shipped real-time features or metrics with known delay"),
        both("主导过实时平台的设计", "Has led the design of a real-time platform"),
      ),
      gapItems: [
        both("实时数据处理经验不足", "Little experience with real-time data"),
        both("没有处理过迟到或乱序的数据", "Has not handled late or out-of-order data"),
      ],
      strengthItems: [both("对延迟与准确性的取舍清楚", "Clear on trading delay against accuracy")],
    },
    {
      key: "business",
      name: both("业务分析", "Business analysis"),
      kind: "score",
      weight: 20,
      required: 70,
      mustHave: false,
      requirementText: null,
      levels: ladder(
        both("能按要求取数", "Pulls the figures asked for"),
        both("能解释指标的变化", "Explains why a metric moved"),
        both("能把业务问题拆成可以验证的假设", "Turns a business question into hypotheses that can be tested"),
        both("分析推动过一次改进，效果可查", "Has brought about an improvement whose effect can be checked"),
        both("长期参与决策，建立过指标体系", "Takes part in decisions over time and has built a system of metrics"),
      ),
      gapItems: [
        both("分析停在描述，没有可以验证的假设", "The analysis describes; it offers no hypothesis to test"),
        both("结论没有对应到业务动作", "The conclusion leads to no action"),
      ],
      strengthItems: [
        both("用户行为分析思路有创意", "Inventive analysis of user behaviour"),
        both("能把问题拆成可以验证的小步", "Breaks a question into small steps that can be tested"),
      ],
    },
    {
      key: "python",
      name: both("Python工程", "Python engineering"),
      kind: "score",
      weight: 15,
      required: 70,
      mustHave: false,
      requirementText: null,
      levels: ladder(
        both("能在笔记本里写脚本", "Writes scripts in a notebook"),
        both("能把脚本整理成函数和模块", "Turns scripts into functions and modules"),
        both("代码有测试，结果可以重现", "Tested code with reproducible results"),
        both("能把模型做成稳定的服务", "Turns a model into a dependable service"),
        both("为团队建过工具，别人用得顺手", "Has built tools that the team likes to use"),
      ),
      gapItems: [both("结果无法重现", "Results cannot be reproduced"), both("代码缺少测试", "Code without tests")],
      strengthItems: [
        both("爬虫与数据清洗经验扎实", "Solid experience in collecting and cleaning data"),
        both("代码可以重现、可以复用", "Code that can be reproduced and reused"),
      ],
    },
  ],
};
