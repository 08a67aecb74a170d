-- id: backup-size
-- title: The newest backup is as large as usual
-- title[zh_CN]: 最新备份大小与以往相当
-- severity: medium
-- area: backup
-- controls: gbt22239:8.1.4.9.a gbt22239:7.1.4.8.a zicha:RB028 zicha:RB093 zicha:RA164
--     zicha:RA097 zicha:RB160
-- param pattern: /backup/* /backup/*/* /var/backups/mysql/* /var/backups/postgresql/* | shell
--     patterns of the backup files, separated by spaces; name your own, each is then looked at
--     by itself
-- param pattern[zh_CN]: 备份文件的通配模式，以空格分隔；请填写本单位的路径，填写后逐个检查
-- param min_ratio: 0.5 | smallest share of the usual size
-- param min_ratio[zh_CN]: 与通常大小相比的最小比例
-- when: WITH RECURSIVE part(pattern, rest) AS ( SELECT NULL, trim(:pattern) || ' ' UNION ALL
--     SELECT substr(rest, 1, instr(rest, ' ') - 1), ltrim(substr(rest, instr(rest, ' ') + 1))
--     FROM part WHERE rest <> '') SELECT 1 FROM part JOIN backups b ON b.pattern = part.pattern
--     WHERE b.files > 0
-- key: pattern
-- why: A backup of half the size lacks half the data: a full disk, a lost connection, an
--     excluded table.
-- why[zh_CN]: 大小减半的备份缺了一半数据：可能是磁盘已满、连接中断或漏了表。
-- fix: Compare {path} ({size_bytes} bytes) with its forerunners (about {median_bytes}), find the
--     reason, and run the backup again.
-- fix[zh_CN]: 将 {path}（{size_bytes} 字节）与以往备份（约 {median_bytes} 字节）比较，查明原因后重新备份。
WITH RECURSIVE part(pattern, rest) AS (
  SELECT NULL, trim(:pattern) || ' '
  UNION ALL
  SELECT substr(rest, 1, instr(rest, ' ') - 1), ltrim(substr(rest, instr(rest, ' ') + 1))
  FROM part WHERE rest <> '')
SELECT b.pattern, b.path, b.size_bytes, b.median_bytes, round(b.ratio, 2) AS ratio
FROM part JOIN backups b ON b.pattern = part.pattern
WHERE b.size_bytes = 0 OR b.ratio < CAST(:min_ratio AS REAL);
