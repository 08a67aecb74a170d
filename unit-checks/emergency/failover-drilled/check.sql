-- id: failover-drilled
-- title: Switching over to the spare system was drilled within a year
-- title[zh_CN]: 一年内做过切换演练
-- severity: low
-- area: emergency
-- controls: gbt22239:8.1.10.13.c gbt22239:8.1.4.9.c highrisk:6.4.6.2 zicha:RB199 zicha:RB163
-- when: SELECT 1 FROM backups WHERE class = 'replication' OR is_hot = 1
-- key: -
-- why: A standby that was never switched to may not start.
-- why[zh_CN]: 从没切换过的备机，用时可能起不来。
-- fix: Drill the switch-over and record it (drill of kind failover, or restore test of kind
--     failover).
-- fix[zh_CN]: 组织切换演练并登记（切换演练或切换测试）。
SELECT max(at) AS last_time FROM (
  SELECT held_on AS at FROM drills WHERE class = 'failover'
  UNION ALL
  SELECT "on" FROM restore_tests WHERE class = 'failover' AND result = 'good')
HAVING coalesce(max(at), '') < date('now', '-1 year');
