-- id: postgresql-tls-protocol
-- title: PostgreSQL speaks TLS 1.2 and newer only
-- title[zh_CN]: PostgreSQL 仅启用 TLS 1.2 及以上版本
-- severity: medium
-- area: database
-- controls: gbt22239:8.1.4.8.a gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c
-- key: cluster key
-- why: TLS 1.0 and 1.1 can be read with known attacks.
-- why[zh_CN]: TLS 1.0、1.1 可被已知攻击方法读取。
-- fix: Set `ssl_min_protocol_version = 'TLSv1.2'` in {path} and reload PostgreSQL.
-- fix[zh_CN]: 在 {path} 中设置 `ssl_min_protocol_version = 'TLSv1.2'`，然后重新加载 PostgreSQL。
SELECT cluster, key, value,
       coalesce(path, (SELECT min(p.path) FROM postgresql_config p
                       WHERE p.cluster = postgresql_config.cluster)) AS path, line
FROM postgresql_config
WHERE key = 'ssl_min_protocol_version' AND upper(value) IN ('TLSV1', 'TLSV1.1', '')
  AND cluster IN (SELECT cluster FROM postgresql_config
                  WHERE key = 'ssl' AND lower(value) IN ('on', 'true', 'yes', '1'));
