-- id: backup-recent
-- title: The newest backup is recent
-- title[zh_CN]: 最新备份足够新
-- severity: high
-- area: backup
-- controls: gbt22239:8.1.4.9.a gbt22239:7.1.4.8.a zicha:RB028 zicha:RB093 zicha:RA164 highrisk:6.4.6.1 selfeval:SE42
--     zicha:RA097 zicha:RB161 zicha:RB075
-- param pattern: /backup/* /backup/*/* /var/backups/mysql/* /var/backups/postgresql/* | shell
--     patterns of the backup files, separated by spaces; name your own, each is then looked at
--     by itself
-- param pattern[zh_CN]: 备份文件的通配模式，以空格分隔；请填写本单位的路径，填写后逐个检查
-- param max_hours: 26 | hours; 26 for a nightly backup that takes up to two
-- param max_hours[zh_CN]: 小时；每晚备份且耗时不超过两小时的取 26
-- when: WITH RECURSIVE part(pattern, rest) AS ( SELECT NULL, trim(:pattern) || ' ' UNION ALL
--     SELECT substr(rest, 1, instr(rest, ' ') - 1), ltrim(substr(rest, instr(rest, ' ') + 1))
--     FROM part WHERE rest <> '') SELECT 1 FROM part JOIN backups b ON b.pattern = part.pattern
--     WHERE b.files > 0
-- key: pattern
-- why: A job that stopped silently is found out on the day the backup is needed.
-- why[zh_CN]: 备份任务悄然停止，往往到需要恢复那天才被发现。
-- fix: See why the job for {pattern} has written nothing since {modified_at} (journalctl, cron
--     mail, free space), and run it.
-- fix[zh_CN]: 查明 {pattern} 的备份任务自 {modified_at} 起为何没有写入（journalctl、cron 邮件、剩余空间），并执行一次。
WITH RECURSIVE part(pattern, rest) AS (
  SELECT NULL, trim(:pattern) || ' '
  UNION ALL
  SELECT substr(rest, 1, instr(rest, ' ') - 1), ltrim(substr(rest, instr(rest, ' ') + 1))
  FROM part WHERE rest <> '')
SELECT b.pattern, b.path, b.modified_at, CAST(b.age_hours AS INTEGER) AS age_hours
FROM part JOIN backups b ON b.pattern = part.pattern
WHERE b.age_hours > CAST(:max_hours AS REAL);
