-- id: records-not-future
-- title: Nothing is recorded as done on a day that has not come
-- title[zh_CN]: 没有登记为将来日期的已完成事项
-- severity: low
-- area: consistency
-- controls: zicha:RX003 zicha:RX001
-- key: kind id
-- why: A check of next week was filled in today.
-- why[zh_CN]: 下周的巡检今天就填好了，说明没有真做。
-- fix: Correct {kind} {id}: {day} has not come.
-- fix[zh_CN]: 更正 {kind} {id}：{day} 还没到。
WITH done(kind, id, day) AS (
  SELECT 'room_checks', id, substr(at, 1, 10) FROM room_checks
  UNION ALL SELECT 'task_records', id, "on" FROM task_records
  UNION ALL SELECT 'restore_tests', id, "on" FROM restore_tests
  UNION ALL SELECT 'power_tests', id, "on" FROM power_tests
  UNION ALL SELECT 'drills', id, held_on FROM drills WHERE record IS NOT NULL OR summary IS NOT NULL
  UNION ALL SELECT 'daily_reports', id, substr(reported_at, 1, 10) FROM daily_reports
  UNION ALL SELECT 'scans', id, "on" FROM scans
  UNION ALL SELECT 'answers', id, answered_on FROM answers
)
SELECT kind, id, day FROM done WHERE day > date('now', '+1 day');
