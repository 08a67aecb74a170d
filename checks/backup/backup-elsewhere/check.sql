-- id: backup-elsewhere
-- title: Backups do not lie on the file system that they are to save
-- title[zh_CN]: 备份不与被备份的数据放在同一文件系统
-- severity: medium
-- area: backup
-- controls: gbt22239:8.1.4.9.a gbt22239:7.1.4.8.a gbt22239:7.1.4.8.b gbt22239:8.1.4.9.b zicha:RA097
--     zicha:RB093
-- param pattern: /backup/* /backup/*/* /var/backups/mysql/* /var/backups/postgresql/* | shell
--     patterns of the backup files, separated by spaces
-- param pattern[zh_CN]: 备份文件的通配模式，以空格分隔
-- param data: / /home /srv /var/lib/mysql /var/lib/postgresql | directories with what is to be
--     saved, separated by spaces
-- param data[zh_CN]: 被备份数据所在的目录，以空格分隔
-- when: WITH RECURSIVE part(pattern, rest) AS ( SELECT NULL, trim(:pattern) || ' ' UNION ALL
--     SELECT substr(rest, 1, instr(rest, ' ') - 1), ltrim(substr(rest, instr(rest, ' ') + 1))
--     FROM part WHERE rest <> '') SELECT 1 FROM part JOIN backups b ON b.pattern = part.pattern
--     WHERE b.files > 0
-- key: path
-- why: The disk that dies, or the ransomware that encrypts the server, takes the backup along with
--     the data.
-- why[zh_CN]: 硬盘损坏或服务器被勒索软件加密时，备份会与数据一同失去。
-- fix: Write {path} to a disk of its own or to another machine; where another machine fetches it
--     from {mount_point}, record that in a waiver.
-- fix[zh_CN]: 将 {path} 写到独立磁盘或另一台机器；若由另一台机器从 {mount_point} 取走，请登记豁免并写明。
WITH RECURSIVE part(pattern, rest) AS (
  SELECT NULL, trim(:pattern) || ' '
  UNION ALL
  SELECT substr(rest, 1, instr(rest, ' ') - 1), ltrim(substr(rest, instr(rest, ' ') + 1))
  FROM part WHERE rest <> ''),
place(path, rest) AS (
  SELECT NULL, trim(:data) || ' '
  UNION ALL
  SELECT substr(rest, 1, instr(rest, ' ') - 1), ltrim(substr(rest, instr(rest, ' ') + 1))
  FROM place WHERE rest <> ''),
newest AS (
  SELECT DISTINCT b.path AS path FROM part JOIN backups b ON b.pattern = part.pattern
  WHERE b.path IS NOT NULL),
-- The mount with the longest name that a path begins with is the one that holds it.
holds AS (
  SELECT x.path, m.path AS mount_point, m.device, max(length(m.path))
  FROM (SELECT path FROM newest UNION SELECT path FROM place WHERE path IS NOT NULL) x
  JOIN mounts m ON m.path = '/' OR x.path = m.path OR substr(x.path, 1, length(m.path) + 1) = m.path || '/'
  GROUP BY x.path)
SELECT b.path, b.mount_point, b.device FROM holds b
WHERE b.path IN (SELECT path FROM newest)
  AND b.device IN (SELECT d.device FROM holds d WHERE d.path IN (SELECT path FROM place));
