-- id: mysql-old-passwords
-- title: MySQL stores no passwords in its old form
-- title[zh_CN]: MySQL 不使用旧式口令格式
-- severity: high
-- area: database
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a gbt22239:8.1.4.4.e gbt22239:7.1.4.4.e
--     zicha:RB130
-- key: key
-- why: Hashes of before 2004 are broken in seconds.
-- why[zh_CN]: 2004 年以前的旧散列几秒钟即可破解。
-- fix: Remove old_passwords and set `secure-auth = 1` in {path}:{line}, have the accounts set
--     new passwords, and restart the server.
-- fix[zh_CN]: 删除 {path}:{line} 中的 old_passwords 并设置 `secure-auth = 1`，让各账户重设口令，然后重启数据库服务。
SELECT product, key, value,
       coalesce(path, (SELECT max(m.path) FROM mysql_config m WHERE m.scope = 'server'), '/etc/my.cnf') AS path,
       line
FROM mysql_config
WHERE scope = 'server' AND is_effective AND (key = 'old_passwords' AND value IN ('ON', '1') OR key = 'secure_auth' AND value IN ('OFF', '0'));
