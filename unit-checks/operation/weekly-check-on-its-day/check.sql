-- id: weekly-check-on-its-day
-- title: Weekly duties are done on their weekday
-- title[zh_CN]: 每周工作在规定的星期完成
-- severity: medium
-- area: operation
-- controls: zicha:RA090 zicha:RA091 gbt22239:8.1.7.5.a
-- param weeks: 4 | how many weeks back
-- param weeks[zh_CN]: 向前检查几周
-- when: SELECT 1 FROM tasks WHERE every = 'weekly' AND weekday IS NOT NULL
-- key: task day
-- why: A fixed day is noticed when it is left out.
-- why[zh_CN]: 定好日子，漏做了才看得出来。
-- fix: Do {task} each {weekday} and record it; nothing was recorded on {day}.
-- fix[zh_CN]: 每逢规定日（{weekday}）完成 {task} 并登记；{day} 没有记录。
WITH RECURSIVE days(day) AS (
  SELECT date('now', '-1 day')
  UNION ALL
  SELECT date(day, '-1 day') FROM days WHERE day > date('now', '-' || (:weeks * 7) || ' days')
), weekdays(name, number) AS (
  VALUES ('sunday', '0'), ('monday', '1'), ('tuesday', '2'), ('wednesday', '3'), ('thursday', '4'), ('friday', '5'), ('saturday', '6')
)
SELECT t.id AS task, t.weekday, d.day FROM tasks t
JOIN weekdays w ON w.name = t.weekday
JOIN days d ON strftime('%w', d.day) = w.number
WHERE t.every = 'weekly' AND d.day >= coalesce(t.starts_on, (SELECT min(r."on") FROM task_records r WHERE r.task = t.id), d.day)
  AND d.day <= coalesce(t.ends_on, '9999')
  AND NOT EXISTS (SELECT 1 FROM task_records r WHERE r.task = t.id AND r."on" = d.day);
