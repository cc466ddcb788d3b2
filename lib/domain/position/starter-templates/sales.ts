// Selling to business customers: results that can be checked, discovery, the case for buying, negotiation, and an honest pipeline.
import type { StarterTemplate } from "./starter-template";
import { both, practiceLadder } from "./starter-template";

export const sales: StarterTemplate = {
  key: "sales",
  name: both("企业客户销售", "B2B Sales"),
  locale: "zh-CN",
  lowerPosition: both("销售助理", "Sales Development Representative"),
  dimensions: [
    {
      key: "record",
      name: both("业绩记录", "Sales record"),
      kind: "score",
      weight: 25,
      required: 70,
      mustHave: true,
      requirementText: both("2年以上企业客户销售经验", "2+ years of selling to business customers"),
      levels: practiceLadder(
        both("跟着同事跑过客户", "Has joined colleagues on customer visits"),
        both("独立成过单，金额和周期说得清", "Has closed alone and can state size and length of the deals"),
        both("连续四个季度完成指标", "Has met target four quarters in a row"),
        both("丢单和赢单都讲得出原因，次年有改进", "Explains wins and losses, and what changed the year after"),
        both("带过新人成单，方法写成了手册", "Has brought others to their first deals with a written playbook"),
      ),
      gapItems: [
        both("业绩数字没有说明自己的部分", "Results given without the share that was their own"),
        both("没有独立完成过签约", "Has not closed a contract alone yet"),
        both("没有讲清丢单的原因", "Did not explain why a deal was lost"),
      ],
      strengthItems: [
        both("续约率的提升有数据可查", "A rise in renewals backed by figures"),
        both("丢单复盘写得具体", "Specific review of a lost deal"),
      ],
    },
    {
      key: "discovery",
      name: both("客户需求挖掘", "Discovery"),
      kind: "score",
      weight: 20,
      required: 70,
      mustHave: false,
      requirementText: null,
      levels: practiceLadder(
        both("按话术介绍产品", "Presents the product from a script"),
        both("会问现状和预算", "Asks about the present state and the budget"),
        both("问得出业务影响、决策人和时间表", "Brings out impact, decision-makers and timetable"),
        both("画得出客户的采购流程和各方关切", "Maps the buying process and what each party cares about"),
        both("教过团队提问，商机质量有提升", "Has taught questioning, with better opportunities to show"),
      ),
      gapItems: [
        both("没有问到客户的决策流程", "Did not ask how the customer decides"),
        both("还没问清问题就开始报价", "Quoted before the problem was clear"),
      ],
      strengthItems: [
        both("先问清采购流程再谈方案", "Asks for the buying process before the solution"),
        both("把客户的问题换算成了金额", "Put a figure on the customer’s problem"),
      ],
    },
    {
      key: "case",
      name: both("方案与演示", "Making the case"),
      kind: "score",
      weight: 15,
      required: 70,
      mustHave: false,
      requirementText: null,
      levels: practiceLadder(
        both("能介绍产品的功能", "Explains what the product does"),
        both("能按行业选案例", "Picks references by industry"),
        both("演示围绕客户的问题，不逐页念功能", "Builds the demo around the customer’s problem"),
        both("给得出投入产出测算，假设写明", "Works out the return, with the assumptions stated"),
        both("方案成为团队的样板", "Writes proposals that others use as a model"),
      ),
      gapItems: [
        both("演示没有对应客户的问题", "The demo did not address the customer’s problem"),
        both("收益测算没有写明假设", "The return was worked out without stated assumptions"),
      ],
      strengthItems: [
        both("用客户自己的数据做了测算", "Worked out the return from the customer’s own figures"),
        both("演示先回应了客户最关心的一点", "Opened the demo with the customer’s main concern"),
      ],
    },
    {
      key: "negotiation",
      name: both("商务谈判", "Negotiation"),
      kind: "score",
      weight: 20,
      required: 70,
      mustHave: false,
      requirementText: null,
      levels: practiceLadder(
        both("按价目表报价", "Quotes from the price list"),
        both("让价前会请示", "Asks before giving a discount"),
        both("让步有交换条件，底线事先想好", "Trades each concession and prepares a limit"),
        both("守住过价格，并谈成了付款和期限", "Has held the price and agreed payment and term"),
        both("主导过多方参加的框架谈判", "Has led framework talks with several parties"),
      ),
      gapItems: [
        both("让价没有换到条件", "Gave a discount without asking for anything in return"),
        both("没有准备备选方案", "Came without an alternative to the first offer"),
      ],
      strengthItems: [
        both("每次让步都换回一项条件", "Every concession traded for a term"),
        both("先谈交付范围再谈价格", "Settles the scope before the price"),
      ],
    },
    {
      key: "pipeline",
      name: both("商机管理与预测", "Pipeline and forecast"),
      kind: "score",
      weight: 20,
      required: 70,
      mustHave: false,
      requirementText: null,
      levels: practiceLadder(
        both("客户信息记在自己的表里", "Keeps customer data in a private list"),
        both("按要求在系统里登记拜访", "Logs visits in the system as asked"),
        both("每个商机有阶段、金额和下一步", "Keeps stage, amount and next step for each opportunity"),
        both("季度预测误差在一成以内", "Forecasts a quarter within ten per cent"),
        both("为团队定过商机标准", "Has set the standards for a team’s pipeline"),
      ),
      gapItems: [
        both("商机没有写下一步和日期", "Opportunities without a next step and date"),
        both("预测没有依据客户的承诺", "The forecast rests on hope, not on customer commitments"),
      ],
      strengthItems: [
        both("预测与实际的差距说得出来源", "Explains where forecast and result differ"),
        both("拜访记录当天写完", "Visit notes written the same day"),
      ],
    },
  ],
};
