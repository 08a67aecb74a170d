-- id: restore-tested
-- title: Each backup was restored for a test within a year, with success
-- title[zh_CN]: 每项备份一年内成功做过恢复测试
-- severity: high
-- area: data
-- controls: gbt22239:8.1.4.9.a gbt22239:8.1.10.11.c gbt22239:7.1.4.8.a selfeval:SE42
--     highrisk:6.4.6.1 zicha:RB199 zicha:RB159 zicha:RB162
-- param days: 366 | days that a restore test stays good
-- param days[zh_CN]: 恢复测试的有效天数
-- when: SELECT 1 FROM backups
-- key: backup
-- why: Of backups that were never restored, many cannot be.
-- why[zh_CN]: 从没恢复过的备份，很多其实恢复不了。
-- fix: Restore {backup} on a spare machine and record the test; last success: {last_good}.
-- fix[zh_CN]: 在备机上恢复 {backup} 并登记测试；上次成功：{last_good}。
SELECT b.id AS backup, b.system, coalesce(max(t."on"), '-') AS last_good FROM backups b
LEFT JOIN restore_tests t ON t.backup = b.id AND t.result = 'good'
GROUP BY b.id
HAVING coalesce(max(t."on"), '') < date('now', '-' || :days || ' days');
