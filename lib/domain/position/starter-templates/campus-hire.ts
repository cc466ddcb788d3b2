// First job after study: what was learned, how a new problem is taken apart, work already done, and explaining it.
import type { StarterTemplate } from "./starter-template";
import { both, earlyLadder, held } from "./starter-template";

export const campusHire: StarterTemplate = {
  key: "campus-hire",
  name: both("校园招聘通用", "Graduate programme"),
  locale: "zh-CN",
  lowerPosition: both("实习生", "Intern"),
  dimensions: [
    {
      key: "degree",
      name: both("学位证书", "Degree"),
      kind: "certificate",
      weight: 10,
      required: 100,
      mustHave: true,
      requirementText: both("入职前取得岗位要求的学位", "degree in the stated subject by the start date"),
      levels: held(
        both("入职前拿不到学位证书", "The degree will not be awarded by the start date"),
        both("已取得，或入职前可以取得", "Awarded, or due before the start date"),
      ),
      gapItems: [both("学位证书在入职前还拿不到", "Degree not awarded by the start date")],
      strengthItems: [both("学位证书已经取得", "Degree already awarded")],
    },
    {
      key: "subject",
      name: both("专业基础", "Subject knowledge"),
      kind: "score",
      weight: 25,
      required: 70,
      mustHave: false,
      requirementText: null,
      levels: earlyLadder(
        both("说得出主要概念的名称", "Names the main concepts"),
        both("能解释概念，题目做对一半", "Explains the concepts; half of the exercises right"),
        both("能把概念用到没见过的题目里", "Applies the concepts to an exercise not seen before"),
        both("讲得清方法的前提和局限", "States the assumptions and limits of a method"),
        both("读过课外的资料，并能比较不同做法", "Has read beyond the course and compares approaches"),
      ),
      gapItems: [
        both("笔试的基础题完成不足一半", "Less than half of the basic exercises completed"),
        both("公式用对了但前提没有检查", "Right formula, but its conditions were not checked"),
      ],
      strengthItems: [
        both("基础题的推导完整", "Complete derivations in the basic exercises"),
        both("指出了方法适用的前提", "Pointed out when the method applies"),
      ],
    },
    {
      key: "reasoning",
      name: both("问题分析", "Working through a problem"),
      kind: "score",
      weight: 25,
      required: 70,
      mustHave: false,
      requirementText: null,
      levels: earlyLadder(
        both("复述题目，没有展开", "Restates the task without taking it further"),
        both("列出了部分因素", "Lists some of the factors"),
        both("先澄清条件，再分步得出结论", "Clarifies the conditions, then reaches a conclusion step by step"),
        both("用估算检验结论，指出缺少的信息", "Tests the answer by estimate and says what is missing"),
        both("比较多种解法，并说明选择的理由", "Compares solutions and gives reasons for one"),
      ),
      gapItems: [
        both("没有先澄清题目的条件", "Started before the conditions were clear"),
        both("结论没有用数字检验", "The conclusion was not tested with figures"),
        both("案例只分析了一个方面", "Only one side of the case was examined"),
      ],
      strengthItems: [
        both("先问清条件再动手", "Asks for the conditions before starting"),
        both("用估算检验了自己的结论", "Tested the answer with an estimate"),
      ],
    },
    {
      key: "practice",
      name: both("项目与实习实践", "Project and placement work"),
      kind: "score",
      weight: 15,
      required: 60,
      mustHave: false,
      requirementText: null,
      levels: earlyLadder(
        both("完成过课程作业", "Has completed coursework"),
        both("在小组项目里负责过一部分", "Has been responsible for part of a group project"),
        both("说得清自己做了什么、结果怎样", "States what was done alone and what came of it"),
        both("成果被实际使用过", "Has made something that was put to use"),
        both("遇到失败后改过做法，有前后对比", "Has changed approach after a failure, with before and after"),
      ),
      gapItems: [
        both("没有说清自己在小组里的部分", "Own part of the group work was not made clear"),
        both("项目没有说明结果", "The project was described without its result"),
      ],
      strengthItems: [
        both("项目成果已被实际使用", "Project result put to use"),
        both("讲清了失败后怎样调整", "Explained what was changed after a failure"),
      ],
    },
    {
      key: "new-material",
      name: both("新知识的运用", "Using new material"),
      kind: "score",
      weight: 15,
      required: 60,
      mustHave: false,
      requirementText: null,
      levels: earlyLadder(
        both("读完材料，能找到相关段落", "Reads the material and finds the passage"),
        both("能概括材料的要点", "Sums up its main points"),
        both("读完后把方法用到了练习里", "Applies the method to the exercise after reading"),
        both("发现了材料没有覆盖的情形", "Finds a case that the material leaves open"),
        both("用新方法改进了原来的做法", "Improves an earlier solution with the new method"),
      ),
      gapItems: [
        both("材料里的方法没有用到练习中", "The method in the material was not used in the exercise"),
        both("概括时漏了关键限制", "The summary left out a key limit"),
      ],
      strengthItems: [
        both("二十分钟内把新方法用对了", "Used a new method correctly within twenty minutes"),
        both("指出了材料没有覆盖的情形", "Pointed out a case the material leaves open"),
      ],
    },
    {
      key: "presenting",
      name: both("书面与口头表达", "Writing and presenting"),
      kind: "score",
      weight: 10,
      required: 60,
      mustHave: false,
      requirementText: null,
      levels: earlyLadder(
        both("能按顺序讲完", "Gets through the talk in order"),
        both("有结论，重点靠追问才清楚", "Has a conclusion; the main point takes questions to find"),
        both("先讲结论再讲依据，时间合适", "Conclusion first, then the grounds, within the time"),
        both("图表帮助理解，书面内容可以独立阅读", "Charts that help, and a paper that reads on its own"),
        both("回应追问时补充了依据", "Adds evidence when answering questions"),
      ),
      gapItems: [
        both("讲解超时且没有讲到结论", "Ran over time before the conclusion"),
        both("书面总结没有写明依据", "The written summary gives no grounds"),
      ],
      strengthItems: [
        both("先讲结论再讲依据", "Conclusion first, then the grounds"),
        both("书面总结一页写清", "A clear one-page summary"),
      ],
    },
  ],
};
