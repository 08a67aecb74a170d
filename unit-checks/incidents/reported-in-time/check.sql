-- id: reported-in-time
-- title: Incidents were reported to the leading group within 30 minutes
-- title[zh_CN]: 事件发现后 30 分钟内报告领导小组
-- severity: high
-- area: incidents
-- controls: zicha:RB086 zicha:RA094 zicha:RB045 zicha:RB046 zicha:RA127 selfeval:SE47
--     gbt22239:8.1.10.12.a
-- param minutes: 30 | minutes from discovery to the report
-- param minutes[zh_CN]: 从发现到报告的分钟数
-- when: SELECT 1 FROM incidents
-- key: incident
-- why: Only the leading group can stop a service or call the authority.
-- why[zh_CN]: 停业务、报上级，只有领导小组能定。
-- fix: Find out why {incident} was reported after {minutes} minutes, and go over the telephone
--     list.
-- fix[zh_CN]: 查明 {incident} 为何 {minutes} 分钟后才报告，并核对通讯录。
SELECT id AS incident, discovered_at, reported_at,
  coalesce(CAST(round((julianday(reported_at) - julianday(discovered_at)) * 1440) AS INTEGER), '?') AS minutes
FROM incidents
WHERE discovered_at >= date('now', '-1 year')
  AND (reported_at IS NULL OR round((julianday(reported_at) - julianday(discovered_at)) * 1440) > :minutes + 0);
