-- id: postgresql-password-hash
-- title: PostgreSQL stores passwords with SCRAM
-- title[zh_CN]: PostgreSQL 使用 SCRAM 存储口令
-- severity: medium
-- area: database
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RB130
-- key: cluster key
-- why: An MD5 hash of PostgreSQL is as good as the password itself: who has it signs in with it.
-- why[zh_CN]: PostgreSQL 的 MD5 散列等同于口令本身：得到它就能登录。
-- fix: Set `password_encryption = scram-sha-256` in {path}, reload PostgreSQL, and have each
--     role set its password anew.
-- fix[zh_CN]: 在 {path} 中设置 `password_encryption = scram-sha-256`，重新加载 PostgreSQL，并让每个角色重设口令。
SELECT cluster, key, value,
       coalesce(path, (SELECT min(p.path) FROM postgresql_config p
                       WHERE p.cluster = postgresql_config.cluster)) AS path, line
FROM postgresql_config
WHERE key = 'password_encryption' AND lower(value) IN ('md5', 'on', 'off', 'true', 'false');
