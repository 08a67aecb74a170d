-- id: filed-in-time
-- title: Systems of level 2 and above were filed with the police within 30 days of going live
-- title[zh_CN]: 二级及以上系统在投入运行 30 日内向公安机关备案
-- severity: high
-- area: protection
-- controls: gbt22239:8.1.9.1.d gbt22239:7.1.9.1.d zicha:RA074 zicha:RB108 zicha:RB117
-- param days: 30 | days from going live to the filing
-- param days[zh_CN]: 上线到备案的期限（天）
-- when: SELECT 1 FROM protection WHERE substr(grade, -1) + 0 >= 2
-- key: system
-- why: The period is the law's; who is not on file is not warned of attacks either.
-- why[zh_CN]: 备案期限是法定要求；未备案的系统也收不到预警通报。
-- fix: File {system} ({grade}, live since {live}) with the police and record number and day.
-- fix[zh_CN]: 将 {system}（{grade}，{live} 上线）向公安机关备案，并登记备案号和日期。
SELECT p.system, p.grade, coalesce(s.went_live_on, '-') AS live, p.filed_on FROM protection p
JOIN systems s ON s.id = p.system
WHERE substr(p.grade, -1) + 0 >= 2 AND coalesce(s.status, 'running') = 'running'
  AND CASE WHEN p.filed_on IS NULL OR coalesce(p.filing_number, '') = ''
      THEN coalesce(s.went_live_on, '') < date('now', '-' || :days || ' days')
      ELSE p.filed_on > date(s.went_live_on, '+' || :days || ' days') AND p.filed_on >= date('now', '-1 year') END;
