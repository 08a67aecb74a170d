-- id: elasticsearch-security
-- title: Elasticsearch asks for a password
-- title[zh_CN]: Elasticsearch 启用身份认证
-- severity: high
-- area: database
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a gbt22239:8.1.4.2.f zicha:RB130
-- key: key
-- why: Whoever reaches the port reads and deletes every index, and clusters without a password
--     are copied by robots.
-- why[zh_CN]: 能访问端口的人可读取和删除所有索引，未设口令的集群会被自动程序拷走。
-- fix: Remove `{key}: {value}` from {path}:{line}, set passwords
--     (`elasticsearch-reset-password`), and restart Elasticsearch.
-- fix[zh_CN]: 删除 {path}:{line} 中的 `{key}: {value}`，设置口令（`elasticsearch-reset-password`），然后重启 Elasticsearch。
SELECT key, value, coalesce(path, '/etc/elasticsearch/elasticsearch.yml') AS path, line FROM elasticsearch_config
WHERE key IN ('xpack.security.enabled', 'plugins.security.disabled')
  AND lower(value) = iif(key = 'xpack.security.enabled', 'false', 'true');
