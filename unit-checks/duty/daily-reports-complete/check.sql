-- id: daily-reports-complete
-- title: In an important period every section reported on every day, zero reports included
-- title[zh_CN]: 重要时期各部门每日报告（含零报告）无缺漏
-- severity: high
-- area: duty
-- controls: zicha:RA023 zicha:RB087 zicha:RB088 zicha:RA026 zicha:RB083
-- param days_back: 60 | how long ended periods count
-- param days_back[zh_CN]: 已结束的重要时期追溯天数
-- when: SELECT 1 FROM campaigns WHERE class = 'period' AND starts_on < date('now') AND
--     coalesce(ends_on, '9999') >= date('now', '-' || :days_back || ' days')
-- key: campaign section
-- why: A section that did not report is one of which nobody knows whether it was attacked.
-- why[zh_CN]: 没有上报的部门，有没有出事谁也不知道。
-- fix: Ask {section} for the missing reports of {campaign}: {missing} days, the last
--     {last_missing}.
-- fix[zh_CN]: 催报 {section} 在 {campaign} 期间缺少的日报：{missing} 天，最近为 {last_missing}。
WITH RECURSIVE days(campaign, day, last, departments) AS (
  SELECT id, starts_on, min(coalesce(ends_on, date('now', '-1 day')), date('now', '-1 day')), departments
  FROM campaigns
  WHERE class = 'period' AND starts_on < date('now') AND coalesce(ends_on, '9999') >= date('now', '-' || :days_back || ' days')
  UNION ALL
  SELECT campaign, date(day, '+1 day'), last, departments FROM days WHERE day < last
)
SELECT x.campaign, d.id AS section, count(*) AS missing, max(x.day) AS last_missing
FROM days x
JOIN departments d ON CASE WHEN coalesce(x.departments, '') = '' THEN coalesce(d.class, '') <> 'subordinate'
  ELSE instr(';' || x.departments || ';', ';' || d.id || ';') END
WHERE NOT EXISTS (SELECT 1 FROM daily_reports r WHERE r.day = x.day AND r.section = d.id)
GROUP BY x.campaign, d.id;
