-- id: tasks-done
-- title: Recurring duties were done in each of their last periods
-- title[zh_CN]: 周期性工作按期完成
-- severity: high
-- area: operation
-- controls: zicha:RA090 zicha:RA091 zicha:RB068 zicha:RA016 zicha:RA111 zicha:RB138
--     gbt22239:8.1.7.5.a gbt22239:8.1.10.6.e selfeval:SE24 selfeval:SE29 zicha:RA125
-- param periods: 4 | how many finished periods to look back
-- param periods[zh_CN]: 向前检查几个已结束的周期
-- when: SELECT 1 FROM tasks
-- key: task
-- why: What is done "regularly" without a record was done when somebody remembered.
-- why[zh_CN]: 没有记录的“定期”，就是想起来才做。
-- fix: Do {task} ({every}) and record it; missing periods: {missing}, the last from {last_missing}.
-- fix[zh_CN]: 按期完成 {task}（{every}）并登记；缺 {missing} 期，最近一期始于 {last_missing}。
WITH RECURSIVE span(every, days) AS (
  VALUES ('daily', 1), ('weekly', 7), ('monthly', 31), ('quarterly', 92), ('half_yearly', 184), ('yearly', 366)
), periods(task, every, days, n, starts, ends) AS (
  SELECT t.id, t.every, s.days, 1, date('now', '-' || s.days || ' days'), date('now', '-1 day')
  FROM tasks t JOIN span s ON s.every = t.every
  WHERE coalesce(t.ends_on, '9999') >= date('now')
  UNION ALL
  SELECT task, every, days, n + 1, date(starts, '-' || days || ' days'), date(starts, '-1 day')
  FROM periods WHERE n < CAST(:periods AS INTEGER)
)
SELECT p.task, p.every, count(*) AS missing, max(p.starts) AS last_missing
FROM periods p JOIN tasks t ON t.id = p.task
WHERE p.starts >= coalesce(t.starts_on, (SELECT min(r."on") FROM task_records r WHERE r.task = p.task), date('now', '-' || p.days || ' days'))
  AND NOT EXISTS (
    SELECT 1 FROM task_records r
    WHERE r.task = p.task AND r."on" BETWEEN p.starts AND CASE p.n WHEN 1 THEN date('now') ELSE p.ends END)
GROUP BY p.task, p.every;
