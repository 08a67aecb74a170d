-- id: db-backup-age
-- title: The newest database backup is of last night
-- title[zh_CN]: 数据库每日备份
-- severity: high
-- area: dbms
-- controls: gbt22239:8.1.4.9.a zicha:RB161 zicha:RB160 zicha:RA164 zicha:RB028
-- param max_hours: 26 | hours that the newest may be old
-- param max_hours[zh_CN]: 最新备份允许的最大小时数
-- when: SELECT 1 FROM db_backups WHERE kind IN ('dump', 'backup')
-- key: name
-- why: Everything entered since then is lost with the disk.
-- why[zh_CN]: 此后录入的数据会随磁盘损坏而丢失。
-- fix: Look at the job that should have made it; the newest is of {finished}.
-- fix[zh_CN]: 检查备份任务；最新备份时间为 {finished}。
SELECT name, finished, round(min(CASE WHEN is_whole IS NOT 0 THEN age_hours END), 1) AS age_hours
FROM db_backups WHERE kind IN ('dump', 'backup')
  -- What is damaged is no backup. SQL Server tells of each database, and of one that has none.
  GROUP BY CASE WHEN kind = 'backup' AND engine = 'sqlserver' THEN name END
HAVING coalesce(min(CASE WHEN is_whole IS NOT 0 THEN age_hours END), :max_hours + 1) > :max_hours + 0
  -- Of one from the future nobody knows how old it is.
  AND NOT sum(is_whole IS NOT 0 AND finished IS NOT NULL AND age_hours IS NULL);
