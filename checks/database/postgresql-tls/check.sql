-- id: postgresql-tls
-- title: PostgreSQL that others can reach speaks TLS
-- title[zh_CN]: 对外提供服务的 PostgreSQL 启用 TLS
-- severity: medium
-- area: database
-- controls: gbt22239:8.1.4.8.a gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c
-- key: cluster key
-- why: Queries and answers with patients' data pass the network in clear.
-- why[zh_CN]: 包含患者数据的查询和结果以明文经过网络。
-- fix: Set `ssl = on` with ssl_cert_file and ssl_key_file in {path} and reload PostgreSQL.
-- fix[zh_CN]: 在 {path} 中设置 `ssl = on` 以及 ssl_cert_file、ssl_key_file，然后重新加载 PostgreSQL。
SELECT cluster, key, value,
       coalesce(path, (SELECT min(p.path) FROM postgresql_config p
                       WHERE p.cluster = postgresql_config.cluster)) AS path, line
FROM postgresql_config
WHERE key = 'ssl' AND lower(value) IN ('off', 'false', 'no', '0')
  AND cluster IN (SELECT cluster FROM postgresql_config
                  WHERE key = 'listen_addresses'
                    AND value NOT IN ('', 'localhost', '127.0.0.1', '::1', 'localhost,::1'));
