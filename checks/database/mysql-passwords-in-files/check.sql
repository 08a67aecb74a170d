-- id: mysql-passwords-in-files
-- title: Passwords in MySQL's option files are readable by their owner only
-- title[zh_CN]: MySQL 配置文件中的口令仅属主可读
-- severity: high
-- area: database
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a gbt22239:8.1.4.2.f zicha:RB130
-- key: path
-- why: Whoever has an account on the host reads the password of the database from {path} and
--     signs in with it.
-- why[zh_CN]: 主机上的任何账户都能从 {path} 读到数据库口令并用其登录。
-- fix: Run `chmod 600 {path}`, and change the password: it was readable.
-- fix[zh_CN]: 执行 `chmod 600 {path}`，并更换该口令，因为它曾可被读取。
SELECT DISTINCT f.path, f.mode, f.user, m.scope
FROM mysql_config m JOIN files f ON f.path = m.path
WHERE m.key IN ('password', 'master_password', 'ssl_passphrase') AND m.value = '(hidden)'
  AND f.is_world_readable;
