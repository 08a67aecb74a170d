-- id: db-hba-trust
-- title: PostgreSQL lets nobody in without proof
-- title[zh_CN]: PostgreSQL 不允许免口令登录
-- severity: critical
-- area: dbms
-- controls: gbt22239:8.1.4.1.a zicha:RB130 highrisk:6.4.1.1
-- when: SELECT 1 FROM db_remote_hosts WHERE source = 'hba'
-- key: position user host database
-- why: Under trust whoever reaches the server is any role that he names, the administrator
--     included.
-- why[zh_CN]: trust 方式下，任何能连上的人可冒充任意角色，包括管理员。
-- fix: Write `scram-sha-256` (or `peer` for local) for `trust` in {path}:{line} and reload.
-- fix[zh_CN]: 将 {path}:{line} 的 `trust` 改为 `scram-sha-256`（local 可用 `peer`），然后重新加载。
SELECT position, "user", host, "database", is_remote, path, line FROM db_remote_hosts WHERE source = 'hba' AND method = 'trust'
  -- A certificate of the client's own name stands for a password.
  AND coalesce(options, '') NOT LIKE '%clientcert=verify-full%';
