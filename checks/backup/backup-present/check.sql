-- id: backup-present
-- title: Backups exist where they should
-- title[zh_CN]: 备份存在于指定位置
-- severity: high
-- area: backup
-- controls: gbt22239:8.1.4.9.a gbt22239:7.1.4.8.a zicha:RB028 zicha:RB093 zicha:RA164 highrisk:6.4.6.1 selfeval:SE42
--     zicha:RA097 zicha:RB075
-- param pattern: /backup/* /backup/*/* /var/backups/mysql/* /var/backups/postgresql/* | shell
--     patterns of the backup files, separated by spaces; name your own, each is then looked at
--     by itself
-- param pattern[zh_CN]: 备份文件的通配模式，以空格分隔；请填写本单位的路径，填写后逐个检查
-- when: SELECT 1 FROM mysql_config WHERE product IS NOT NULL UNION ALL SELECT 1 FROM
--     postgresql_config UNION ALL SELECT 1 WHERE :pattern <> '/backup/* /backup/*/*
--     /var/backups/mysql/* /var/backups/postgresql/*'
-- optional: mysql_config postgresql_config
-- key: pattern
-- why: When a disk fails or ransomware encrypts the server, what is not in a backup is gone.
-- why[zh_CN]: 磁盘损坏或服务器被勒索软件加密后，没有备份的数据就永远丢失了。
-- fix: Set up a backup job that writes {pattern} and run it; if the backups lie elsewhere, name
--     them in the profile: `set: backup-present.pattern = /path/*`.
-- fix[zh_CN]: 建立写入 {pattern} 的备份任务并执行；若备份在别处，在方案中指明：`set: backup-present.pattern = /路径/*`。
WITH RECURSIVE part(pattern, rest) AS (
  SELECT NULL, trim(:pattern) || ' '
  UNION ALL
  SELECT substr(rest, 1, instr(rest, ' ') - 1), ltrim(substr(rest, instr(rest, ' ') + 1))
  FROM part WHERE rest <> ''),
found AS (SELECT b.pattern, b.files, b.problem FROM part JOIN backups b ON b.pattern = part.pattern)
SELECT pattern, files, problem FROM found
WHERE files = 0 AND :pattern <> '/backup/* /backup/*/* /var/backups/mysql/* /var/backups/postgresql/*'
UNION ALL
-- Nobody named a place: one of the usual ones will do.
SELECT group_concat(pattern, ' '), sum(files), max(problem) FROM found
WHERE :pattern = '/backup/* /backup/*/* /var/backups/mysql/* /var/backups/postgresql/*'
HAVING sum(files) = 0;
