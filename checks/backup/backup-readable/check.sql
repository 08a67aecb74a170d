-- id: backup-readable
-- title: The newest backup can be read to its end
-- title[zh_CN]: 最新备份可完整读取
-- severity: high
-- area: backup
-- controls: gbt22239:8.1.4.9.a gbt22239:7.1.4.8.a zicha:RB028 zicha:RB093 zicha:RA164
--     zicha:RA097 zicha:RB160
-- param pattern: /backup/* /backup/*/* /var/backups/mysql/* /var/backups/postgresql/* | shell
--     patterns of the backup files, separated by spaces; name your own, each is then looked at
--     by itself
-- param pattern[zh_CN]: 备份文件的通配模式，以空格分隔；请填写本单位的路径，填写后逐个检查
-- when: WITH RECURSIVE part(pattern, rest) AS ( SELECT NULL, trim(:pattern) || ' ' UNION ALL
--     SELECT substr(rest, 1, instr(rest, ' ') - 1), ltrim(substr(rest, instr(rest, ' ') + 1))
--     FROM part WHERE rest <> '') SELECT 1 FROM part JOIN backups b ON b.pattern = part.pattern
--     WHERE b.files > 0
-- key: pattern
-- why: An archive that is cut short or damaged restores nothing, and is noticed when it is too
--     late.
-- why[zh_CN]: 不完整或损坏的归档无法恢复，而发现时往往为时已晚。
-- fix: Look at the log of the backup job of {path}, run it again, and try a restore.
-- fix[zh_CN]: 查看 {path} 备份任务的日志，重新备份并试做一次恢复。
WITH RECURSIVE part(pattern, rest) AS (
  SELECT NULL, trim(:pattern) || ' '
  UNION ALL
  SELECT substr(rest, 1, instr(rest, ' ') - 1), ltrim(substr(rest, instr(rest, ' ') + 1))
  FROM part WHERE rest <> '')
SELECT b.pattern, b.path, b.problem
FROM part JOIN backups b ON b.pattern = part.pattern
WHERE b.is_whole = 0;
