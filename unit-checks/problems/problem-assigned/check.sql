-- id: problem-assigned
-- title: Every open problem has an owner who works here and a deadline
-- title[zh_CN]: 未整改问题均有在岗责任人和期限
-- severity: medium
-- area: problems
-- controls: zicha:RA140 zicha:RA021 zicha:RB069 zicha:RA082 gbt22239:8.1.7.5.c zicha:RB012
-- param days: 7 | days until a problem is assigned
-- param days[zh_CN]: 分派期限（天）
-- when: SELECT 1 FROM problems WHERE state NOT IN ('closed', 'waived')
-- key: severity
-- why: Everybody's problem is nobody's.
-- why[zh_CN]: 人人有责等于无人负责。
-- fix: Assign the {n} problems of severity {severity} to somebody with a deadline: {problems} (`zicha problems`).
-- fix[zh_CN]: 为严重程度 {severity} 的 {n} 个问题分派责任人并设定期限：{problems}（`zicha problems`）。
WITH loose AS (
  SELECT x.id, x.severity, row_number() OVER (PARTITION BY x.severity ORDER BY x.id) AS rank FROM problems x
  LEFT JOIN people p ON p.id = x.owner
  WHERE x.state NOT IN ('closed', 'waived') AND x.first_seen_on < date('now', '-' || :days || ' days')
    AND (x.owner IS NULL OR x.due_on IS NULL OR p.left_on <= date('now'))
    AND coalesce(x.check_id, '') NOT IN ('problem-assigned', 'problem-overdue'))
SELECT coalesce(severity, '-') AS severity, count(*) AS n,
  group_concat(CASE WHEN rank <= 5 THEN id END, ', ') || CASE WHEN count(*) > 5 THEN ' …' ELSE '' END AS problems
FROM loose GROUP BY 1;
