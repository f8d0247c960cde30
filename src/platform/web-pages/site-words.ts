/** What the frame of the public pages says. */
export const SITE_WORDS = {
  catalogue: { zh: '政府信息公开目录', en: 'Catalogue of released government information' },
  apply: { zh: '政府信息依申请公开', en: 'Requests for government information' },
  skip: { zh: '跳到主要内容', en: 'Skip to main content' },
  mainMenu: { zh: '栏目', en: 'Sections' },
  home: { zh: '首页', en: 'Home' },
  byTheme: { zh: '按主题', en: 'By subject' },
  byOrgan: { zh: '按机关', en: 'By organ' },
  byDate: { zh: '按日期', en: 'By date' },
  request: { zh: '提出申请', en: 'Make a request' },
  query: { zh: '查询办理', en: 'Ask after a request' },
  guide: { zh: '申请指南', en: 'Guide' },
  other: { zh: 'English', en: '中文' },
  breadcrumb: { zh: '当前位置', en: 'You are here' },
} as const;
