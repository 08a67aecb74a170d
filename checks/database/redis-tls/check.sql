-- id: redis-tls
-- title: Redis that others can reach speaks TLS
-- title[zh_CN]: 可被外部访问的 Redis 启用 TLS
-- severity: low
-- area: database
-- controls: gbt22239:8.1.4.8.a gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c highrisk:6.2.2.1
-- key: scope
-- why: Password and data pass the network in clear.
-- why[zh_CN]: 口令和数据以明文经过网络。
-- fix: Set `tls-port 6379`, `port 0`, tls-cert-file and tls-key-file in {scope}, or bind Redis
--     to 127.0.0.1, and restart it.
-- fix[zh_CN]: 在 {scope} 中设置 `tls-port 6379`、`port 0`、tls-cert-file 和 tls-key-file，或只监听 127.0.0.1，然后重启 Redis。
SELECT p.scope, p.value AS port, coalesce(p.path, p.scope) AS path, p.line
FROM redis_config p JOIN redis_config b ON b.scope = p.scope AND b.key = 'bind'
WHERE p.key = 'port' AND p.value <> '0' AND replace(replace(replace(' ' || b.value || ' ', ' -', ' '), ' 127.0.0.1 ', ' '), ' ::1 ', ' ') NOT REGEXP '^ *$';
