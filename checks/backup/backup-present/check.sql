-- id: backup-present
-- title: Backups exist where they should
-- title[zh_CN]: 备份存在于指定位置
-- severity: high
-- area: backup
-- controls: gbt22239:8.1.4.9.a gbt22239:7.1.4.8.a zicha:RB028 zicha:RB093 zicha:RA164
--     zicha:RA097 zicha:RB075
-- param pattern: /backup/his-*.sql.gz | shell patterns of the backup files, separated by spaces;
--     empty: not checked
-- param pattern[zh_CN]: 备份文件的通配模式，以空格分隔；为空则不检查
-- when: SELECT 1 WHERE trim(:pattern) <> ''
-- key: pattern
-- why: When a disk fails or ransomware encrypts the server, what is not in a backup is gone.
-- why[zh_CN]: 磁盘损坏或服务器被勒索软件加密后，没有备份的数据就永远丢失了。
-- fix: Set up the backup job that writes {pattern}, run it once, and look at its result.
-- fix[zh_CN]: 建立写入 {pattern} 的备份任务，执行一次并查看结果。
WITH RECURSIVE part(pattern, rest) AS (
  SELECT NULL, trim(:pattern) || ' '
  UNION ALL
  SELECT substr(rest, 1, instr(rest, ' ') - 1), ltrim(substr(rest, instr(rest, ' ') + 1))
  FROM part WHERE rest <> '')
SELECT b.pattern, b.files
FROM part JOIN backups b ON b.pattern = part.pattern
WHERE b.files = 0;
