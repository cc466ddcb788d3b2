// Product designer: flows that hold, a visual language others can use, research, access for everyone, and a clean handover.
import type { StarterTemplate } from "./starter-template";
import { both, ladder } from "./starter-template";

export const designer: StarterTemplate = {
  key: "designer",
  name: both("产品设计师", "Product Designer"),
  locale: "zh-CN",
  lowerPosition: both("设计助理", "Junior Designer"),
  dimensions: [
    {
      key: "interaction",
      name: both("交互设计", "Interaction design"),
      kind: "score",
      weight: 25,
      required: 70,
      mustHave: true,
      requirementText: both("作品集含两个以上已上线的项目", "a portfolio with two or more released projects"),
      levels: ladder(
        both("能按参考稿画出页面", "Draws screens after a reference"),
        both("能把一个任务画成完整的流程", "Lays out one task as a complete flow"),
        both(
          "空、错、加载、权限等状态齐全，跳转有依据",
          "Covers empty, error, loading and permission states; each step has a reason",
        ),
        both("重做过一个流程，步骤或出错明显减少", "Has redesigned a flow with fewer steps or errors to show for it"),
        both(
          "定义过多端一致的交互模式，团队沿用",
          "Has set interaction patterns across platforms that a team works by",
        ),
      ),
      gapItems: [
        both("流程没有考虑出错后的返回", "The flow offers no way back after an error"),
        both("空状态和加载状态没有画", "Empty and loading states were not drawn"),
        both("没有说明布局取舍的理由", "Gave no reasons for the layout chosen"),
      ],
      strengthItems: [
        both("异常状态画得完整", "Error states drawn in full"),
        both("用更少的步骤完成同一任务", "The same task in fewer steps"),
      ],
    },
    {
      key: "visual",
      name: both("视觉与设计规范", "Visual design and systems"),
      kind: "score",
      weight: 20,
      required: 70,
      mustHave: false,
      requirementText: null,
      levels: ladder(
        both("会用现成的组件库拼页面", "Builds pages from an existing library"),
        both("间距、字号、颜色按规范使用", "Uses spacing, type and colour by the guide"),
        both("层级清楚，能为新场景补组件", "Clear hierarchy; adds components where the library ends"),
        both("整理过变量和命名，深浅主题都可用", "Has ordered tokens and names so that light and dark both work"),
        both(
          "建过设计系统，采用率和改版成本可查",
          "Has built a design system with figures for adoption and cost of change",
        ),
      ),
      gapItems: [
        both("页面层级不清，主操作有两个", "Two primary actions compete on one screen"),
        both("组件命名与规范不一致", "Component names differ from the guide"),
        both("深色主题下对比度不够", "Contrast is too low in the dark theme"),
      ],
      strengthItems: [
        both("把零散的按钮收成一套组件", "Brought scattered buttons into one component set"),
        both("字号和间距前后一致", "Type and spacing consistent throughout"),
      ],
    },
    {
      key: "research",
      name: both("用户研究与验证", "Research and usability testing"),
      kind: "score",
      weight: 20,
      required: 70,
      mustHave: false,
      requirementText: null,
      levels: ladder(
        both("读过他人的研究报告", "Has worked from other people’s research"),
        both("旁听或记录过用户访谈", "Has sat in on interviews and taken notes"),
        both("能独立做可用性测试，任务不带引导", "Runs a usability test alone, with tasks that do not lead"),
        both("研究改变过一个设计决定，证据清楚", "Has changed a design decision by research, with clear evidence"),
        both("为团队建过持续的测试安排", "Has set up a standing test programme for a team"),
      ),
      gapItems: [
        both("设计方案没有经过用户验证", "The design was not tested with users"),
        both("测试任务的说法带有引导", "Test tasks were worded in a leading way"),
      ],
      strengthItems: [
        both("用五场测试找到了主要障碍", "Found the main obstacle in five test sessions"),
        both("研究结论对应到了界面改动", "Each finding is tied to a change on screen"),
      ],
    },
    {
      key: "access",
      name: both("无障碍与多端适配", "Accessibility and responsiveness"),
      kind: "score",
      weight: 15,
      required: 60,
      mustHave: false,
      requirementText: null,
      levels: ladder(
        both("知道要适配不同的屏幕", "Knows that screens differ in size"),
        both("能给出手机和桌面两套布局", "Delivers a phone and a desktop layout"),
        both("检查过对比度、触控尺寸和放大后的排版", "Checks contrast, touch size and layout when enlarged"),
        both("写得出读屏顺序和键盘操作", "Specifies reading order and keyboard use"),
        both("带产品通过了无障碍评估", "Has taken a product through an accessibility audit"),
      ),
      gapItems: [
        both("只用颜色区分状态", "States told apart by colour alone"),
        both("点击区域小于规范", "Touch targets smaller than the standard"),
      ],
      strengthItems: [
        both("标注了读屏顺序", "Reading order marked for screen readers"),
        both("字号放大后布局仍然可用", "Layout holds when text is enlarged"),
      ],
    },
    {
      key: "handover",
      name: both("设计交付与协作", "Handover to engineering"),
      kind: "score",
      weight: 20,
      required: 70,
      mustHave: false,
      requirementText: null,
      levels: ladder(
        both("交付静态页面", "Hands over static screens"),
        both("标注尺寸和切图", "Adds sizes and assets"),
        both("状态、动效参数和文案都在稿中", "Puts states, motion values and copy in the file"),
        both("上线前走查，问题按轻重列清", "Reviews the build and lists issues by weight"),
        both("与开发共建组件，稿与代码一致", "Builds components with engineers so that file and code agree"),
      ),
      gapItems: [
        both("动效没有给出时长和曲线", "Motion without duration and easing"),
        both("上线后没有做设计走查", "No design review of the finished build"),
      ],
      strengthItems: [
        both("走查清单分了轻重", "Review list ordered by weight"),
        both("设计稿里写好了全部文案", "All copy written into the design file"),
      ],
    },
  ],
};
