-- id: postgresql-md5
-- title: PostgreSQL checks passwords with SCRAM
-- title[zh_CN]: PostgreSQL 使用 SCRAM 校验口令
-- severity: low
-- area: database
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RB130
-- key: cluster type database user address
-- why: What md5 sends can be recorded and guessed offline, and its hash is enough to sign in.
-- why[zh_CN]: md5 方式传送的内容可被录下离线猜解，其散列本身即可用于登录。
-- fix: Set password_encryption to scram-sha-256, have the roles set their passwords anew, then
--     write `scram-sha-256` in {path}:{line} and reload PostgreSQL.
-- fix[zh_CN]: 将 password_encryption 设为 scram-sha-256，让各角色重设口令，再把 {path}:{line} 改为 `scram-sha-256` 并重新加载 PostgreSQL。
SELECT cluster, type, database, user, address, method, path, line FROM postgresql_hba
WHERE method = 'md5';
