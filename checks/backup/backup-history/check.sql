-- id: backup-history
-- title: Older backups are kept as well
-- title[zh_CN]: 保留多份历史备份
-- severity: medium
-- area: backup
-- controls: gbt22239:8.1.4.9.a gbt22239:7.1.4.8.a zicha:RB028 zicha:RB093 zicha:RA164
--     zicha:RA097
-- param pattern: /backup/* /backup/*/* /var/backups/mysql/* /var/backups/postgresql/* | shell
--     patterns of the backup files, separated by spaces; name your own, each is then looked at
--     by itself
-- param pattern[zh_CN]: 备份文件的通配模式，以空格分隔；请填写本单位的路径，填写后逐个检查
-- param min_files: 7 | number of files to be kept
-- param min_files[zh_CN]: 应保留的文件数
-- when: WITH RECURSIVE part(pattern, rest) AS ( SELECT NULL, trim(:pattern) || ' ' UNION ALL
--     SELECT substr(rest, 1, instr(rest, ' ') - 1), ltrim(substr(rest, instr(rest, ' ') + 1))
--     FROM part WHERE rest <> '') SELECT 1 FROM part JOIN backups b ON b.pattern = part.pattern
--     WHERE b.files > 0
-- key: pattern
-- why: What was deleted or encrypted a week ago is in the newest backup no more; only an older
--     one helps.
-- why[zh_CN]: 一周前被删除或被加密的数据已不在最新备份中，只有更早的备份才有用。
-- fix: Let the job for {pattern} keep at least a week of backups: there are {files}.
-- fix[zh_CN]: 让 {pattern} 的备份任务至少保留一周的备份：目前只有 {files} 份。
WITH RECURSIVE part(pattern, rest) AS (
  SELECT NULL, trim(:pattern) || ' '
  UNION ALL
  SELECT substr(rest, 1, instr(rest, ' ') - 1), ltrim(substr(rest, instr(rest, ' ') + 1))
  FROM part WHERE rest <> '')
SELECT b.pattern, b.files
FROM part JOIN backups b ON b.pattern = part.pattern
WHERE b.files BETWEEN 1 AND CAST(:min_files AS INTEGER) - 1;
