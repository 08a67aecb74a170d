-- id: backup-dump-objects
-- title: Dumps of MySQL hold routines, events and triggers too
-- title[zh_CN]: MySQL 导出备份包含存储过程、事件和触发器
-- severity: medium
-- area: backup
-- controls: gbt22239:8.1.4.9.a gbt22239:7.1.4.8.a zicha:RB162
-- when: SELECT 1 FROM cron_jobs WHERE command REGEXP '\b(mysqldump|mariadb-dump)\b' UNION ALL
--     SELECT 1 FROM timers WHERE command REGEXP '\b(mysqldump|mariadb-dump)\b'
-- optional: timers mysql_config
-- key: command path
-- why: mysqldump leaves stored procedures, functions and events out unless it is told: the restored
--     database has all its tables, and the billing run that lived in a procedure is gone.
-- why[zh_CN]: 不加选项时 mysqldump 不导出存储过程、函数和事件：恢复后表都在，写在存储过程里的结算程序却没有了。
-- fix: Add --routines --events to mysqldump in {path}, take out --skip-triggers, and restore once
--     to see that everything is back. Missing now: {missing}.
-- fix[zh_CN]: 在 {path} 的 mysqldump 命令中加上 --routines --events，去掉 --skip-triggers，并做一次恢复验证。目前缺少：{missing}。
/* Scripts that a job starts are not read: only what the job itself says is judged here. */
WITH jobs(command, path, line) AS (
  SELECT command, path, line FROM cron_jobs
  UNION ALL
  SELECT command, path, NULL FROM timers),
dumps AS (
  SELECT command, path, line FROM jobs
  WHERE command REGEXP '\b(mysqldump|mariadb-dump)\b'
    -- Data alone, or some tables, is somebody's extract and no backup of the database.
    AND NOT command REGEXP '\s(--no-create-info|--tables|--where|-w|-t)\b'),
said AS (
  SELECT key FROM mysql_config
  WHERE scope IN ('mysqldump', 'mariadb-dump') AND is_effective AND upper(value) IN ('ON', '1', 'TRUE')),
lacks AS (
  SELECT d.*,
         CASE WHEN NOT command REGEXP '\s(--routines\b|-[AaBCcEFfiKlnQqtVv]*R)'
               AND 'routines' NOT IN (SELECT key FROM said) THEN 'routines ' ELSE '' END ||
         CASE WHEN NOT command REGEXP '\s(--events\b|-[AaBCcFfiKlnQqRtVv]*E)'
               AND 'events' NOT IN (SELECT key FROM said) THEN 'events ' ELSE '' END ||
         CASE WHEN command REGEXP '\s--(skip-triggers|triggers=(0|OFF|FALSE))\b'
              THEN 'triggers' ELSE '' END AS missing
  FROM dumps d)
SELECT command, trim(missing) AS missing, path, line FROM lacks WHERE missing <> '';
