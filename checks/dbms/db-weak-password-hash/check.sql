-- id: db-weak-password-hash
-- title: Passwords are kept in a way that is slow to try
-- title[zh_CN]: 数据库口令采用强散列算法保存
-- severity: medium
-- area: dbms
-- controls: gbt22239:8.1.4.1.a gbt22239:8.1.4.8.b zicha:RB130
-- key: name host
-- why: Of a stolen copy or backup these are tried by the thousand million a second.
-- why[zh_CN]: 一旦数据或备份泄露，此类散列每秒可被尝试数十亿次。
-- fix: Set the password of {name} anew under scram-sha-256 (PostgreSQL) or caching_sha2_password
--     (MySQL).
-- fix[zh_CN]: 在 scram-sha-256（PostgreSQL）或 caching_sha2_password（MySQL）下重设 {name} 的口令。
SELECT name, host, plugin FROM db_users
WHERE is_weak_hash = 1 AND can_login = 1 AND NOT (plugin = 'mysql_native_password' AND EXISTS (SELECT 1 FROM db_instances WHERE engine = 'mariadb'));
