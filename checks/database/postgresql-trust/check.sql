-- id: postgresql-trust
-- title: PostgreSQL lets nobody in without proof
-- title[zh_CN]: PostgreSQL 不允许免口令登录
-- severity: high
-- area: database
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RB130 highrisk:6.4.1.1
-- key: cluster type database user address
-- why: Under trust whoever reaches the server is any role that he names, the administrator
--     included.
-- why[zh_CN]: trust 方式下，任何能连上的人可冒充任意角色，包括管理员。
-- fix: Write `peer` (local) or `scram-sha-256` (host) for `trust` in {path}:{line} and reload
--     PostgreSQL.
-- fix[zh_CN]: 将 {path}:{line} 的 `trust` 改为 `peer`（local）或 `scram-sha-256`（host），然后重新加载 PostgreSQL。
SELECT cluster, type, database, user, address, method, path, line FROM postgresql_hba
WHERE method = 'trust';
