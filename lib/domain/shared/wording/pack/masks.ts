// Harmless neighbours: trade and technical phrases that look like a personal remark and are not. They are read as blanks.

export const zhMasks: readonly RegExp[] = [
  // work with people in care or of an age
  /(?:适老化?|长者|老年(?:人|用户|患者|病人|客群|病|护理|大学|痴呆|公寓|照护|食堂)|老人(?:机|院|照护|护理|用药|陪护)|养老|敬老|银发|康养|幼儿园|托育|早教|儿童|少儿|青少年|婴幼儿|新生儿|母婴|亲子|孕产|产科|妇产科|产房|助产|月子|月嫂|育儿嫂|妇幼|妇科|儿科)[^。;\n,]{0,14}/gu,
  // illness as a subject of work
  /(?:残疾证|伤残证|癌|肿瘤|白血病|糖尿病|高血压|心脏病|冠心病|心梗|中风|脑梗|癫痫|哮喘|抑郁症?|焦虑症|双相|躁郁症?|精神分裂|帕金森|红斑狼疮|强直性?脊柱炎|痛风|肾病|肾炎|尿毒症|肝硬化|甲亢|甲减|甲状腺|结节|椎间盘突出|腰突|腰椎|颈椎病|静脉曲张|自闭症?|多动症|阿斯伯格|失眠|贫血|偏头痛|类风湿|银屑病|白癜风|湿疹|肺结核|结核|乙肝|丙肝|肝炎|艾滋病?|hiv|梅毒|传染病|残疾人?(?!士)|残障人?士?|残障|听障|视障|失明|盲人|聋哑?|老年痴呆|阿尔茨海默|慢性病|慢病|基因|病史|手术|化疗|放疗|透析|支架|胰岛素|助听器|轮椅|假肢|拐杖|义肢|体检|健康)(?:的)?(?:患者|病人|病患|护理|照护|随访|宣教|筛查|识别|检测|预测|模型|数据|用药|药物|新药|药品|险|教育|管理|诊疗|治疗|指南|知识|康复|病例|病案|专科|研究|项目|系统|产品|app|平台|试剂|疫苗|防控|防治|评估|量表|热线|中心|医院|病房|科室|科|门诊|操作|注射|笔|泵|室|器械|配合|穿刺|通路|机|门店|销售|验配|设备|设施|通道|保障|就业|服务|学校|运动|辅具|档案|编码|测序|分期|质控|安全员|绩效|排班|机器人|耗材|导航|产线|生产|租赁|改造|适配|识别率|码|证办理|预约|套餐|客户|数据库|队列|标注|分割|影像|持有|报告解读|知情|体操|课程|讲座|小屋|用品|家庭)/gu,
  // illness as a subject of work
  /(?:儿童|老年|患者|病人|急诊|精神|心内|呼吸|神经|感染|肿瘤|传染|康复|骨|血透|透析|手术|门诊|病房|icu|ccu|社区)(?:科|室|中心|病区|院)?[^。;\n,]{0,3}(?:护理|轮转|护士|病区|病房|值班|带教|带班|随访|急救|处置|抢救|医嘱|用药|文书)[^。;\n,]{0,10}/gu,
  // ages as a subject of work
  /[\d一二三四五六七八九十]+\s*(?:[-~到至]\s*[\d]+)?\s*岁(?:以?[上下])?(?:的)?(?:人群|用户|患者|病人|儿童|老人|学员|客户|客群|女性|男性|群体|幼儿|长者|会员|消费|孩子|宝宝|班)[^。;\n,]{0,6}|年龄(?:段|层|分层|分布|结构|标签|画像|分组|区间)(?:的)?[^。;\n,]{0,4}|(?:缓存|数据|库龄|账龄|设备|树|菌|胎|窖|肉牛|苗)(?:的)?(?:年龄|龄)/gu,
  // men's and women's goods and wards
  /(?:男|女)(?:装|鞋|包|裤|款|童|士(?:护肤|香水|内衣|西装|用品)|性(?:健康|用品|用户|护肤|消费|向|频道|社区|服饰|内衣|市场)|生(?:宿舍|寝室|公寓|组)|浴|厕|病房|篮|排|足|频|表)[^。;\n,]{0,6}/gu,
  // trade names and firms
  /孩子王|宝宝树|好孩子|大众点评|老板电器|老干妈|婚恋(?:app|平台|产品|网站|推荐|社区)|婚(?:庆|纱|礼策划|礼主持|礼摄影|宴)|相亲(?:app|平台|产品|社区)|家庭(?:医生|宽带|影院|装修|教育|服务器|农场|版|账户|套餐|用户|作业|联系|访视|病床|签约)|生育(?:保险|津贴|登记|服务证)|产假(?:系统|流程|待遇|核算)|户籍(?:系统|业务|数据|窗口|改造)|征信(?:系统|对接|数据|报告|产品|查询|业务|机构|合规|接口|平台)|(?:个人)?信用(?:评分|卡|模型|记录接口)|精神(?:文明|病学|卫生)|心理(?:咨询|测评系统|热线|健康课|老师|学|辅导)|神经(?:网络|元|科|外科|内科|系统)|党建|党员(?:系统|管理|教育|活动)|工会(?:活动|福利|系统|组织)|教会(?:了|新|徒|学|同|员|组)|跨性能|对象存储|面向对象|种族多样性算法|基因(?:工程|编辑|公司|组|算法|检测)|遗传算法|健康(?:度|管理师|证|档案|险|餐|码|检查|宣教|教育|评估)|体检(?:中心|套餐|预约|报告系统|系统|业务|销售|客户)|(?:生产|产品|安全|设备|工艺|仪器)健康/gu,
  // words for things, not people
  /(?:安|包|组|服|封|套|改|吊|精|拼|西|武|着|假)装|(?:系统|服务|接口|网络|链路|集群|电压|信号|温度|设备|工艺|压力|产线|数据|页面|性能|进程|连接|环境|版本|订单|供货|质量|来料|水位)[^。;\n,]{0,3}不(?:太|够)?稳定?|敏感(?:数据|词|信息|字段|度|性分析|操作|肌)|(?:数据|脚本|代码|网络|接口|系统|文档|架构|框架|设备|机器|车辆|样式|页面|货架|模具|产线|方案|技术|组件|版本|库)(?:都|也)?(?:太|有点|比较|偏|很)(?:老|旧|重|脆弱|死板|僵硬|复杂|冷|硬|乱|长|随意)|市场(?:强势|消极)|强势(?:品牌|股|货币)|(?:消极|负面|低落|激动)情绪(?:的)?(?:安抚|疏导|处理|识别)|怀疑|关怀|满怀|胸怀|情怀|离婚(?:冷静期|案件|诉讼|登记|律师|析产)|婚姻(?:家事|案件|法|登记|家庭法)/gu,
  // reporting on an incident at work
  /(?:讲|说|描述|复盘|分享|处理|排查|定位|解决|经历|演练|负责|模拟|主导|遇到|应对|修复|恢复|还原|举例|介绍|分析)(?:了|过)?(?:一|两|三|几|多)?(?:次|起|个|场)?[^。;\n,]{0,10}(?:事故|宕机|故障|崩溃|停电|断网|断电|丢失|丢件|延误|断料|停线|短信|投诉|漏发|发错货|错发|漏诊|漏检)[^。;\n]{0,16}/gu,
  // a tier of schools as customers or events
  /(?:985|211|双一流|名校|高校|民办(?:高校|幼儿园|学校教师)|专科(?:护士|医院|门诊|联盟|医生)|高中(?:数学|语文|英语|物理|化学|生物|历史|地理|政治|教师|班主任|课|生物学|教学|学段|部|竞赛|毕业班|信息)|初中(?:数学|语文|英语|物理|化学|生物|教师|班|部|学段)|职高(?:教师|教学|班)|中专(?:教师|教学)|大专(?:教师|教学|院校|及以上))(?:的)?(?:实训|客户|合作|校招|宣讲|招生|项目|合同|渠道|采购|实验室|联合|教材|图书馆|信息化|后勤|教师|教学|班主任|老师|班|课|做过|护士|医院|门诊|联盟|数学|语文|英语|物理|化学|生物|历史|地理|政治|高校)[^。;\n,]{0,6}/gu,
  // pay of the position itself
  /(?:期望|预期|要求|要价|希望|想要|报价|报)(?:薪资|薪水|月薪|年薪|税前|税后|底薪|薪酬)?\s*(?:是|为|在|不低于|:)?\s*\d+(?:\.\d+)?\s*(?:[-~到至]\s*\d+(?:\.\d+)?)?\s*(?:k|w|万|千|元|薪)(?:[,\s]{0,2}(?:高于|超出|超过|高出|在|略高于|低于)[^。;\n,]{0,14})?/gu,
  // rules of secrecy as work
  /保密(?:协议|意识|性|条款|制度|资质|培训|措施|要求|管理|工作|等级|柜)|(?:签|守|遵守|签署)[^。;\n,]{0,4}保密/gu,
  // opponents in procurement and sales
  /(?:供应商|厂商|甲方|乙方|经销商|代理商|竞品|对手|友商|客户)(?:的)?[^。;\n,]{0,8}(?:压价|压一下价|砍价|让价|报价|底线|底价|还有空间|封顶|倒挂)|(?:价格|汇率|利率|批零|进销|收益率|库存)倒挂|(?:采购|供应|项目|营销|活动|年会|装修|设备)预算[^。;\n,]{0,12}/gu,
  // groups as customers, their moods and conditions
  /(?:患者|病人|客户|顾客|用户|学生|学员|家长|服务对象|居民|受试者|旅客|会员|乘客|来访者|读者|买家|消费者|业主|投保人|借款人|老人|商家|房东)(?:们)?(?:的|有|是|中|里|都|在|说|因|出现|突发){0,2}(?:情绪|脾气|态度|性格|性子|投诉|抱怨|年龄|性别|家属|孩子|口音|户籍|体重|身高|收入|负债|征信|签证|怀孕|不满|失望|敏感|骂|吵|闹|激动|失禁|跌倒|血压|血糖|疼痛|病史|过敏|失明|听力|视力|残疾|抑郁|焦虑|自杀|服药|手术|体检)[^。;\n,]{0,10}/gu,
  // forgery as a subject of work
  /(?:识别|发现|查出|检测|鉴别|甄别|排查|处理|打击|防)(?:出|了|过)?(?:[^。;,\n]{0,4})(?:造假|假发票|作弊|诈骗|骗保|刷单|撒谎|骗子)[^。;\n,]{0,6}/gu,
  // JVM memory
  /老年代|年轻代|新生代|永久代|幸存区|老生代/gu,
  // process/class
  /(?:父|子|孤儿|僵尸|守护)进程|父(?:类|子组件|子任务)|子(?:类|线程|查询|任务|网|模块)/gu,
  // computing terms
  /黑盒|白盒|灰盒|黑白名单|黑名单(?:过滤|校验|机制|ip|缓存|表)|令牌桶|垃圾(?:回收|收集)(?:器)?|脏(?:读|数据)|幻读|死锁|活锁|饥饿(?:线程|锁)?|哑(?:元|节点)|盲注|色盲模式|无障碍/gu,
  // data-model words
  /(?:性别|年龄|民族|婚姻|户籍|宗教|健康)(?:字段|列|枚举|参数|属性|校验|脱敏|加密)/gu,
  // equal-opportunity statement
  /(?:不|未|没有|绝不|均不)(?:会|曾|得)?(?:因|以|涉及|参考|采集|使用|询问|收集|依据|把)[^。;,\n]{0,30}(?:性别|年龄|婚育|婚姻|生育|民族|地域|户籍|籍贯|健康|残疾|宗教|种族|相貌|身高)(?:[^。;,\n]{0,14})|(?:不|未|没有)考虑(?:性别|年龄|婚育|婚姻|生育|民族|地域|户籍|籍贯|健康|宗教|种族|、|和|与|或)+(?:等)?(?:因素|情况|问题)?(?=[,。;]|$)/gu,
  // domain words
  /基因(?:测序|数据|组|检测(?:系统|平台))|医疗(?:系统|平台|项目|行业)|健康(?:检查接口|检查|码|度(?:指标)?|探针)(?=[^。\n]{0,10}(?:接口|服务|项目|系统|端点|机制|\/|平台|探针))|心跳|支付宝|宝贝详情/gu,
  /(?:不|无)需(?:要)?(?:您)?重复提交/gu,
];

export const enMasks: readonly RegExp[] = [
  // work with people in care or of an age
  /\b(?:elderly|older|senior|dementia|palliative|geriatric|children'?s|child(?:ren)?(?:'s)?(?! care)|young|early years|toddler|baby|women'?s|men'?s|parents?'?|family|maternity|pregnancy|antenatal|postnatal|neonatal)[ -](?:person'?s |people'?s |adult |citizen )?(?:care|wards?|patients?|users?'?|services?|clients?|residents?|nursing|homes?|units?|clinics?|teams?|customers?|health|living|cent(?:re|er)s?|lessons?|class(?:es)?|triage|hospitals?|app|products?|learners|offenders|carers|room|group|programme|wear|shoes|footwear|law|support worker|liaison|practice|doctor|evening|food|category|monitor|book|protection|safeguarding|psycholog\w+|development|emergency|department|of (?:functions|products|parts|types|curves|models|protocols|devices)|systems?|records?|reader|readers|viewers|audience|shoppers)\b[^.;,\n]{0,24}|\b(?:p(?:a)?ediatric|midwife\w*|midwifery|obstetric\w*|menswear|womenswear|kindergarten|nursery (?:school|teacher|room|nurse|leader|assistant|practitioner))\b[^.;,\n]{0,24}/gu,
  // groups as customers
  /\b(?:for|of|with|by|to|from|about|at|on|the|our|blind|deaf|disabled|wheelchair|visually impaired|partially sighted|colou?r[- ]?blind|dyslexic|autistic|diabetic|epileptic|depressed|pregnant|elderly|senior|older|young|foreign|immigrant|refugee|muslim|jewish|christian|gay|trans|angry|rude|aggressive|difficult|confused|anxious|vulnerable|abusive|drunk|upset|arrogant|moody|grumpy|impatient) (?:patients?|customers?|users?|clients?|residents?|pupils?|students?|learners|passengers?|guests?|callers?|shoppers?|tenants?|members|visitors|children|service users|parents|donors|readers)\b(?:'s?)?[^.;,\n]{0,20}/gu,
  // illness as a subject of work
  /\b(?:cancer|chemo(?:therapy)?|diabet\w+|epilep\w+|asthma\w*|arthritis|parkinson'?s|multiple sclerosis|lupus|crohn'?s|dialysis|stroke|heart (?:attack|disease|condition|trouble|problem)s?|pacemaker|hernia|slipped disc|back (?:problem|pain|injury|trouble)s?|migraines?|insomnia|burn(?:ed|t)?[- ]?out|breakdown|depress(?:ed|ion)|anxiety|panic attacks?|bipolar|ptsd|ocd|adhd|autis\w+|asperger\w*|on the spectrum|dyslexi\w*|dyspraxi\w*|tourette\w*|schizo\w*|hiv|hepatitis|tuberculosis|covid|long covid|alcoholi\w+|addict\w*|rehab|anorexi\w*|obes\w+|hearing (?:loss|aids?|impair\w+|problem)|deaf\w*|blind|partially sighted|visually impaired|wheelchair|crutch(?:es)?|cane|walking stick|limp|prosthe\w+|amputee|stammers?|stutters?|disab\w+|mental health|medication|surgery|surgical|insulin|wound|pain|heart failure|sepsis|stroke|health) (?:ward|unit|care|patients?|users?|clinic|nurs\w+|team|services?|awareness|support|pathway|module|app|product|research|screening|model|data|prediction|detection|centre|center|charity|protocol|register|recall|education|management|scheduling|records?|monitoring|device|fitting|shop|sales|test app|testing|round|chart|errors?|charts|trolley|sliding|therapy|plan|assessment|pump|dosing|guidelines?|programme|registry|trial|trials|imaging|training|policy|list|room|theatre|tool|check|probe|endpoint|and safety|system|scores?|economics|visitor|insurance|tech|data|informatics|ramps?|access\w*|basketball|vans?|hire|users'|friendly)\b[^.;,\n]{0,16}/gu,
  // computing and trade terms
  /\b(?:(?:orphan|zombie|child|parent|daemon|kill\w*|dead|sick|young|old|eden|tenured|blind|dumb|silly|stupid|brute|lazy|naive|greedy|dirty|poor|bad|weak|race|black|white|gr[ea]y|red|native|foreign|single|married|male|female|master|slave|sister|aged?|mature|cold|hot|fat|thin|skinny|crash|smoke|idle|aggressive|garbage|trash|rubbish|waste|disaster|depression)[- ](?:process(?:es)?|class(?:es)?|nodes?|threads?|components?|records?|tables?|rows?|jobs?|letter|letters|queue|locks?|object|generation|gen|gc|space|spots?|sql|index|join|reads?|writes?|cache|start|starts|path|paths|load\w*|reload|swap|standby|client|pipe|terminal|force|algorithm|bayes|approach|sort|search|heap|condition|conditions|box|list|hat|label|team|code|app|query|memory|library|module|image|quer\w+|key|keys|exchange|currency|trade|page|thread|element|connector|connectors|plug|socket|reference|references|map|set|hash|consistency|isolation|pointer|block|request|gateway|sector|data|debts?|stock|cheese|receivables|product|market|process|debt|report|bucket|buckets|tests?|testing|test|alarm|collect\w*|truck|bin|recovery|plan|relief|response|water|rail|network|connection|connectivity|signal|visibility|lighting|light|weather|soil|performance|performing|quality|throughput|yield|latency|selectivity|indexing|choice of|naming|error|handling|coverage|parent|source of truth|sign-on|responsibility|point of|threaded|quarter|quarters|of the key|source|tenant|page))\b|\b(?:age of the|cache age|max-?age|aging report|aged (?:stock|debt|debtors|receivables|cheese|beef)|old (?:system|code|version|api|gen|stack|data|browser|build|library|release|site|process|layout|workflow|way|price|server)|married the|engaged (?:the|with|all)|expecting (?:a (?:list|string|number|response|reply)|an? (?:int|error|object)|the)|baby steps|retire(?:d|s)? (?:the|two|three|old|legacy|an?|both|our|it)|poor man'?s|bad (?:request|gateway|data|input|debt|path|smell)|weak (?:ref\w*|passwords?|spot|signal|point|area|typing)|worst[- ]case|not a (?:fit|match) for the (?:regex|pattern)|disabled (?:the|by default|button|state|feature|flag|account|toggle)|the other (?:service|option|query|approach|method|branch|team|store|site|shift|supplier|version|half|side|endpoint|table|ward|class|index|framework)|(?:other|another|better|second|first|previous|last|next|stronger|faster) (?:release|service|version|option|method|query|approach|branch|supplier|framework|system|tool|design|design option|algorithm|index|library|language|plan|draft|attempt|iteration|answer|solution|hypothesis)|compared (?:kafka|react|redis|postgres|the two|two|both|options|vendors|suppliers|prices|quotes|a |three|methods|approaches)[^.;\n]{0,20})\b/gu,
  // reporting on an incident at work
  /\b(?:described|explained|told (?:us )?(?:about|of)|story|example|walked (?:us )?through|handled|debugged|fixed|resolved|diagnosed|restored|investigated|recovered|post-?mortem|root cause|incident|case study|scenario|role[- ]play|simulat\w+|presented|outlined|recounted|mentored|talked through|dealt with)\b[^.;\n]{0,60}\b(?:outage|crash\w*|down|incident|failure|breach|lost|late|missing|broke|died|power cut|shortage|wrong|complaint|refund|conflict|redundanc\w+|lay[- ]?offs?|closure|merger|restructur\w+|acquisition|reorg\w*)\b[^.;\n]{0,30}/gu,
  // the closing of things at work
  /\b(?:month|year|quarter)[- ]end clos\w+|\bclos(?:e|ed|ing) (?:the |a |\d+ )?(?:books?|deals?|tickets?|sale|month|year|loop|accounts?|lesson|shift|till|gaps?)\b|\b(?:moved|migrated|moving|merged|merging|cut|cuts?) (?:the |a |our |its |their |his |her )?(?:site|database|data|service|branch|code|stock|first load|costs?|time|losses|waste|near misses|pull request|requests?|tables?|monolith|warehouse) [^.;\n]{0,30}/gu,
  // pay of the position itself
  /\b(?:expect(?:s|ed|ation|ations)?|asking(?: for)?|wants|target(?:s|ing)?|looking for|hoping for|salary expectation)\b[^.;\n]{0,8}[£$€¥]?\d[\d,.]* ?k?[^.;\n]{0,40}/gu,
  // learning and adjustments as subject of work
  /\b(?:iep|sen|send|special needs|special educational needs|learning (?:disab\w+|difficult\w+)|safeguarding|inclusive|inclusion|accessibility|a11y|wcag|screen readers?|assistive|equality|equal opportunit\w+|diversity (?:training|policy|and inclusion (?:training|policy)))\b[^.;\n]{0,40}/gu,
  // JVM / process
  /\b(?:old|young|eden|tenured)\s+(?:gen(?:eration)?|gc|space)\b|\b(?:child|parent|orphan|zombie|daemon)\s+(?:process(?:es)?|class(?:es)?|nodes?|threads?|components?|records?|tables?|rows?)\b/gu,
  // computing terms
  /\brace conditions?\b|\btoken (?:bucket|ring|expiry|refresh)\b|\bgarbage[- ]?collect\w*\b|\bforeign[- ]keys?\b|\bdisaster recovery\b|\bworst[- ]case\b|\bdead[- ]?letter\b|\bblind (?:sql injection|review|spot)s?\b|\bdisabled (?:feature|flag|by default|button|state)\b|\b(?:feature|flag|option|account|button|cache|retry|retries|autocommit) (?:is|was|are|were) disabled\b|\bblack(?:list|box)(?:ed)? (?:ip|token|domain|test\w*)\b|\bblack[- ]box\b|\bnative (?:code|app|query|memory|library|module|image)\b|\bdirty reads?\b|\bstrange loop\b|\bweak (?:reference|map|set|hash|consistency|pointer|ordering|isolation)s?\b|\bpoor man'?s\b|\bbad (?:gateway|request|block|sector|path|input|rows?|data)\b|\bhealth[- ]?(?:check|probe|endpoint)s?\b|\baging (?:report|bucket)s?\b/gu,
  // equal-opportunity statement
  /\b(?:regardless of|without regard to|irrespective of|not (?:based on|take(?:n)? into account)|do(?:es)? not discriminate[^.]{0,20}|never (?:consider|ask about|use))\b[^.;]{0,100}/gu,
  // data-model words
  /\b(?:gender|sex|age|race|marital status|religion|nationality) (?:field|column|enum|attribute|property|parameter|masking|encryption|validator)s?\b/gu,
  /\bbad practice\b|\bpretty (?:much|well|good|solid|clear)\b|\bhuman review\b|\bmaster[- ](?:slave|replica)\b/gu,
];
