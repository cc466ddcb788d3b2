// Senior Java developer: frameworks in production, concurrency, transactions across services, and two measured results.
import type { StarterTemplate } from "./starter-template";
import { both, ladder } from "./starter-template";

export const seniorJava: StarterTemplate = {
  key: "senior-java",
  name: both("高级Java开发", "Senior Java Developer"),
  locale: "zh-CN",
  lowerPosition: both("基层开发工程师", "Junior Developer"),
  dimensions: [
    {
      key: "spring-cloud",
      name: both("Spring Cloud", "Spring Cloud"),
      kind: "score",
      weight: 30,
      required: 80,
      mustHave: true,
      requirementText: both("3年以上高级开发经验", "3+ years of senior development"),
      levels: ladder(
        both(
          "说得出各组件的用途，还没有在项目里用过",
          "Can say what the components are for, has not used them in a project",
        ),
        both(
          "在现成的工程里接过注册、配置和网关",
          "Has wired registry, configuration and gateway into an existing code base",
        ),
        both(
          "独立拆过服务，处理过超时、重试和熔断",
          "Has split services alone and dealt with timeouts, retries and circuit breaking",
        ),
        both(
          "设计并上线过微服务体系，讲得清取舍和事故",
          "Has designed and shipped a set of microservices and can explain the trade-offs and the incidents",
        ),
        both(
          "带团队治理过大规模服务，改进有数据可查",
          "Has led the running of a large estate of services, with figures for what improved",
        ),
      ),
      gapItems: [
        both("Java Spring Cloud框架的实战经验不足", "Little hands-on experience with the Java Spring Cloud framework"),
        both("没有处理过服务熔断与降级", "Has not handled circuit breaking and fallback in a live service"),
        both("配置中心与灰度发布没有实际用过", "Has not used a configuration centre or gradual rollout in practice"),
      ],
      strengthItems: [
        both("微服务拆分有章法", "Splits services along clear lines"),
        both("线上故障定位步骤清楚", "Traces a production fault step by step"),
      ],
    },
    {
      key: "concurrency",
      name: both("并发编程", "Concurrent programming"),
      kind: "score",
      weight: 20,
      required: 75,
      mustHave: false,
      requirementText: null,
      levels: ladder(
        both("知道线程和锁，还没有写过并发代码", "Knows threads and locks, has not written concurrent code"),
        both("会用线程池和常见的并发容器", "Uses thread pools and the common concurrent collections"),
        both("能说明可见性与有序性，避得开死锁", "Can explain visibility and ordering, and avoids deadlocks"),
        both("读得懂线程转储，解决过线上的竞争问题", "Reads thread dumps and has solved contention in production"),
        both(
          "设计过支撑高并发的核心模块，压测结果可查",
          "Has designed a highly concurrent core module, with load tests to show",
        ),
      ),
      gapItems: [
        both("对并发编程的理解不够深入", "Understanding of concurrency does not go deep enough yet"),
        both("线程池参数没有说明依据", "Gave no grounds for the thread pool settings"),
        both("没有排查过死锁或线程泄漏", "Has not tracked down a deadlock or a thread leak"),
      ],
      strengthItems: [
        both("锁的粒度选得合适", "Chooses lock granularity well"),
        both("用压测数据说明并发方案", "Backs a concurrency design with load-test figures"),
      ],
    },
    {
      key: "distributed-transactions",
      name: both("分布式事务", "Distributed transactions"),
      kind: "score",
      weight: 20,
      required: 70,
      mustHave: false,
      requirementText: null,
      levels: ladder(
        both("听说过两阶段提交，还分不清适用场景", "Has heard of two-phase commit, does not yet see where it fits"),
        both("用过现成的事务消息或框架", "Has used a ready-made transactional message or framework"),
        both(
          "能按业务选TCC、补偿或消息，并处理幂等",
          "Chooses between TCC, compensation and messages by the business case, and handles idempotency",
        ),
        both(
          "落地过跨服务的一致性方案，有对账和补偿",
          "Has shipped consistency across services with reconciliation and compensation",
        ),
        both(
          "主导过资金级的一致性改造，故障演练过",
          "Has led a consistency redesign where money was at stake, and rehearsed its failures",
        ),
      ),
      gapItems: [
        both("没有处理过消息重复与幂等", "Has not dealt with repeated messages and idempotency"),
        both("一致性方案缺少对账与补偿", "The consistency design lacks reconciliation and compensation"),
      ],
      strengthItems: [
        both("分布式事务处理思路清晰", "Clear thinking on distributed transactions"),
        both("分布式系统设计思路清晰", "Clear thinking on the design of distributed systems"),
      ],
    },
    {
      key: "algorithm-score",
      name: both("算法题得分", "Algorithm test score"),
      kind: "score",
      weight: 15,
      required: 80,
      mustHave: false,
      requirementText: null,
      levels: ladder(
        both("读懂题目，写出了部分思路", "Understood the task and wrote down part of an approach"),
        both("写出可以运行的解法，漏了边界情况", "Wrote a working solution that misses edge cases"),
        both("解法正确，复杂度没有分析", "Correct solution without an analysis of its cost"),
        both("解法正确，讲清了复杂度和边界", "Correct solution, with its cost and edge cases explained"),
        both("比较了多种解法，并在限时内完成优化", "Compared several solutions and optimised within the time"),
      ),
      gapItems: [
        both("算法题得分低于要求", "Algorithm test score below the requirement"),
        both("边界情况没有覆盖", "Edge cases not covered"),
        both("没有分析时间与空间复杂度", "No analysis of time and space"),
      ],
      strengthItems: [
        both("先澄清题意再动手", "Clarifies the task before starting"),
        both("能比较两种解法的代价", "Compares the cost of two solutions"),
      ],
    },
    {
      key: "code-quality",
      name: both("代码提交质量", "Code submission quality"),
      kind: "score",
      weight: 15,
      required: 70,
      mustHave: false,
      requirementText: null,
      levels: ladder(
        both("代码可以运行，命名和结构需要他人整理", "The code runs; names and structure need somebody else’s work"),
        both("结构清楚，缺少测试", "Clear structure, tests missing"),
        both("提交小而完整，关键路径有测试", "Small, complete commits with tests on the main path"),
        both("异常、日志和测试都考虑到，易于评审", "Errors, logs and tests thought through; easy to review"),
        both(
          "改动可以安全上线，并提高了周围代码的质量",
          "The change is safe to ship and leaves the code around it better",
        ),
      ),
      gapItems: [
        both("关键路径缺少单元测试", "No unit tests on the main path"),
        both("异常处理不完整", "Error handling is incomplete"),
        both("一次提交混入多件事", "One commit mixes several things"),
      ],
      strengthItems: [
        both("提交小而清楚", "Small and clear commits"),
        both("测试覆盖了失败的情形", "Tests cover the failing cases"),
      ],
    },
  ],
};
