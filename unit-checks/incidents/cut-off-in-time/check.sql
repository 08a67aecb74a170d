-- id: cut-off-in-time
-- title: After discovery the affected system was cut off within 3 minutes
-- title[zh_CN]: 发现问题后 3 分钟内切断
-- severity: medium
-- area: incidents
-- controls: zicha:RB085 gbt22239:8.1.10.12.d selfeval:SE47
-- param minutes: 3 | minutes from discovery to cutting off
-- param minutes[zh_CN]: 从发现到切断的分钟数
-- when: SELECT 1 FROM incidents
-- key: incident
-- why: Each minute more encrypts more disks or shows the page to more people.
-- why[zh_CN]: 断网每迟一分钟，就可能多加密几块硬盘，或多一批人看到被篡改的页面。
-- fix: Find out why {incident} took {minutes} minutes, and drill the cut-off.
-- fix[zh_CN]: 查明 {incident} 为何用时 {minutes} 分钟，并演练断网处置。
SELECT id AS incident, discovered_at, cut_off_at,
  coalesce(CAST(round((julianday(cut_off_at) - julianday(discovered_at)) * 1440) AS INTEGER), '?') AS minutes
FROM incidents
WHERE discovered_at >= date('now', '-1 year') AND class_2023 IN ('malware', 'attack', 'data', 'content', 'violation')
  AND (cut_off_at IS NULL OR round((julianday(cut_off_at) - julianday(discovered_at)) * 1440) > :minutes + 0);
