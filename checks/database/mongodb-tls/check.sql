-- id: mongodb-tls
-- title: MongoDB that others can reach speaks TLS
-- title[zh_CN]: 可被外部访问的 MongoDB 启用 TLS
-- severity: low
-- area: database
-- controls: gbt22239:8.1.4.8.a gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c highrisk:6.2.2.1
-- key: key
-- why: Passwords and records pass the network in clear.
-- why[zh_CN]: 口令和数据以明文经过网络。
-- fix: Set `net: tls: mode: requireTLS` with certificateKeyFile in {path} and restart MongoDB.
-- fix[zh_CN]: 在 {path} 中设置 `net: tls: mode: requireTLS` 和 certificateKeyFile，然后重启 MongoDB。
SELECT key, value, coalesce(path, '/etc/mongod.conf') AS path, line FROM mongodb_config
WHERE key = 'net.tls.mode' AND value NOT IN ('requireTLS', 'preferTLS')
  AND NOT EXISTS (SELECT 1 FROM mongodb_config o
                  WHERE o.key = 'net.ssl.mode' AND o.value IN ('requireSSL', 'preferSSL'))
  AND EXISTS (SELECT 1 FROM mongodb_config b
              WHERE b.key = 'net.bindIp' AND b.value NOT IN ('localhost', '127.0.0.1', '127.0.0.1,::1'));
