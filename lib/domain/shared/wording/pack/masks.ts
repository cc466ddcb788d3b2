// Harmless neighbours: trade and technical phrases that look like a personal remark and are not. They are read as blanks.

export const zhMasks: readonly RegExp[] = [
  /老年代|年轻代|新生代|永久代|幸存区|老生代/gu, // JVM memory
  /(?:父|子|孤儿|僵尸|守护)进程|父(?:类|子组件|子任务)|子(?:类|线程|查询|任务|网|模块)/gu, // process/class
  /黑盒|白盒|灰盒|黑白名单|黑名单(?:过滤|校验|机制|ip|缓存|表)|令牌桶|垃圾(?:回收|收集)(?:器)?|脏(?:读|数据)|幻读|死锁|活锁|饥饿(?:线程|锁)?|哑(?:元|节点)|盲注|色盲模式|无障碍/gu, // computing terms
  /(?:性别|年龄|民族|婚姻|户籍|宗教|健康)(?:字段|列|枚举|参数|属性|校验|脱敏|加密)/gu, // data-model words
  /(?:不|未|没有|绝不|均不)(?:会|曾|得)?(?:因|以|考虑|涉及|参考|采集|使用|询问|收集|依据)[^。;\n]{0,40}(?:性别|年龄|婚育|婚姻|生育|民族|地域|户籍|籍贯|健康|残疾|宗教|种族|相貌|身高)(?:[^。;\n]{0,30})/gu, // equal-opportunity statement
  /基因(?:测序|数据|组|检测(?:系统|平台))|医疗(?:系统|平台|项目|行业)|健康(?:检查接口|检查|码|度(?:指标)?|探针)(?=[^。\n]{0,10}(?:接口|服务|项目|系统|端点|机制|\/|平台|探针))|心跳|支付宝|宝贝详情/gu, // domain words
  /(?:不|无)需(?:要)?(?:您)?重复提交/gu,
];

export const enMasks: readonly RegExp[] = [
  /\b(?:old|young|eden|tenured)\s+(?:gen(?:eration)?|gc|space)\b|\b(?:child|parent|orphan|zombie|daemon)\s+(?:process(?:es)?|class(?:es)?|nodes?|threads?|components?|records?|tables?|rows?)\b/gu, // JVM / process
  /\brace conditions?\b|\btoken (?:bucket|ring|expiry|refresh)\b|\bgarbage[- ]?collect\w*\b|\bforeign[- ]keys?\b|\bdisaster recovery\b|\bworst[- ]case\b|\bdead[- ]?letter\b|\bblind (?:sql injection|review|spot)s?\b|\bdisabled (?:feature|flag|by default|button|state)\b|\b(?:feature|flag|option|account|button|cache|retry|retries|autocommit) (?:is|was|are|were) disabled\b|\bblack(?:list|box)(?:ed)? (?:ip|token|domain|test\w*)\b|\bblack[- ]box\b|\bnative (?:code|app|query|memory|library|module|image)\b|\bdirty reads?\b|\bstrange loop\b|\bweak (?:reference|map|set|hash|consistency|pointer|ordering|isolation)s?\b|\bpoor man'?s\b|\bbad (?:gateway|request|block|sector|path|input|rows?|data)\b|\bhealth[- ]?(?:check|probe|endpoint)s?\b|\baging (?:report|bucket)s?\b/gu, // computing terms
  /\b(?:regardless of|without regard to|irrespective of|not (?:based on|consider(?:ed)?|take(?:n)? into account|use)|do(?:es)? not discriminate[^.]{0,20}|never (?:consider|ask about|use))\b[^.]{0,140}/gu, // equal-opportunity statement
  /\b(?:gender|sex|age|race|marital status|religion|nationality) (?:field|column|enum|attribute|property|parameter|masking|encryption|validator)s?\b/gu, // data-model words
  /\bbad practice\b|\bpretty (?:much|well|good|solid|clear)\b|\bhuman review\b|\bmaster[- ](?:slave|replica)\b/gu,
];
