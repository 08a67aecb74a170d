-- id: six-aspects-covered
-- title: The six aspects of an inspection all have something to show: management, technology,
--     emergency, education, protection, cryptography
-- title[zh_CN]: 检查六个方面均有内容：安全管理、技术防护、应急工作、宣传教育培训、等级保护和密码应用
-- severity: medium
-- area: duty
-- controls: zicha:RA152 zicha:RA153 zicha:RA154 zicha:RA155 zicha:RA156 zicha:RA157 selfeval:SE50
-- when: SELECT 1 FROM notices UNION ALL SELECT 1 FROM campaigns WHERE class = 'self_inspection'
-- key: aspect
-- why: An aspect without one record or result is a chapter of the report without a fact.
-- why[zh_CN]: 某个方面一条记录都没有，报告的那一章就是空话。
-- fix: Record what was done about {aspect} this year.
-- fix[zh_CN]: 补录本年度{name}方面的工作。
WITH aspects(aspect, name, n) AS (
  SELECT 'management', '安全管理', (SELECT count(*) FROM documents WHERE class IN ('rule', 'strategy') AND is_formal = 1)
  UNION ALL SELECT 'technology', '技术防护', (SELECT count(*) FROM results WHERE at >= date('now', '-1 year'))
  UNION ALL SELECT 'emergency', '应急工作', (SELECT count(*) FROM drills WHERE held_on >= date('now', '-1 year'))
  UNION ALL SELECT 'education', '宣传教育培训', (SELECT count(*) FROM trainings WHERE held_on >= date('now', '-1 year'))
  UNION ALL SELECT 'protection', '等级保护', (SELECT count(*) FROM protection)
  UNION ALL SELECT 'cryptography', '密码应用', (SELECT count(*) FROM crypto_items)
)
SELECT aspect, name FROM aspects WHERE n = 0;
