-- id: diary-kept
-- title: The security diary has an entry in each of the last four weeks
-- title[zh_CN]: 最近四周每周均有系统安全日记
-- severity: low
-- area: operation
-- controls: zicha:RA111 zicha:RB041 gbt22239:8.1.10.6.e
-- param weeks: 4 | how many weeks back
-- param weeks[zh_CN]: 向前检查几周
-- when: SELECT 1 FROM diary
-- key: week
-- why: The diary is the memory of whoever is on holiday on the day that counts.
-- why[zh_CN]: 经办人不在时，只能靠日记了解此前做过什么。
-- fix: Keep the diary; there is no entry from {week} to {until}.
-- fix[zh_CN]: 坚持记录系统安全日记；{week} 至 {until} 没有记录。
WITH RECURSIVE weeks(n, starts) AS (
  SELECT 1, date('now', '-7 days')
  UNION ALL
  SELECT n + 1, date(starts, '-7 days') FROM weeks WHERE n < CAST(:weeks AS INTEGER)
)
SELECT starts AS week, date(starts, '+6 days') AS until FROM weeks
WHERE NOT EXISTS (
  SELECT 1 FROM diary d
  WHERE substr(d.at, 1, 10) >= starts AND substr(d.at, 1, 10) < date(starts, '+7 days'));
