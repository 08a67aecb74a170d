-- id: backup-private
-- title: Backups are readable by their owner only
-- title[zh_CN]: 备份文件仅属主可读
-- severity: high
-- area: backup
-- controls: gbt22239:8.1.4.2.f gbt22239:8.1.4.8.b zicha:RB028 zicha:RB093 zicha:RA164
--     zicha:RA097
-- param pattern: /backup/* /backup/*/* /var/backups/mysql/* /var/backups/postgresql/* | shell
--     patterns of the backup files, separated by spaces; name your own, each is then looked at
--     by itself
-- param pattern[zh_CN]: 备份文件的通配模式，以空格分隔；请填写本单位的路径，填写后逐个检查
-- when: WITH RECURSIVE part(pattern, rest) AS ( SELECT NULL, trim(:pattern) || ' ' UNION ALL
--     SELECT substr(rest, 1, instr(rest, ' ') - 1), ltrim(substr(rest, instr(rest, ' ') + 1))
--     FROM part WHERE rest <> '') SELECT 1 FROM part JOIN backups b ON b.pattern = part.pattern
--     WHERE b.files > 0
-- key: pattern
-- why: A backup holds the whole database past all its rights: whoever has an account on the host
--     takes it home.
-- why[zh_CN]: 备份绕过所有权限保存了整个数据库：主机上的任何账户都能把它带走。
-- fix: Run `chmod 600 {path}`, `chmod 700` its directory, and set `umask 077` in the backup
--     script.
-- fix[zh_CN]: 执行 `chmod 600 {path}`，对其目录执行 `chmod 700`，并在备份脚本中设置 `umask 077`。
WITH RECURSIVE part(pattern, rest) AS (
  SELECT NULL, trim(:pattern) || ' '
  UNION ALL
  SELECT substr(rest, 1, instr(rest, ' ') - 1), ltrim(substr(rest, instr(rest, ' ') + 1))
  FROM part WHERE rest <> '')
SELECT b.pattern, b.path, b.mode
FROM part JOIN backups b ON b.pattern = part.pattern
WHERE b.is_world_readable;
