-- id: db-tls-off
-- title: A database that other machines reach can encrypt
-- title[zh_CN]: 可远程访问的数据库启用 TLS
-- severity: high
-- area: dbms
-- controls: gbt22239:8.1.4.1.c gbt22239:8.1.4.8.a zicha:RB129 highrisk:6.4.5.1
-- when: SELECT 1 FROM db_encryption WHERE kind = 'transport' AND name = 'tls'
-- key: name
-- why: Passwords of applications, names and diagnoses cross the network as they are.
-- why[zh_CN]: 口令及业务数据在网络上明文传输。
-- fix: Give the server a certificate: ssl_cert and ssl_key (MariaDB), ssl = on (PostgreSQL).
-- fix[zh_CN]: 为数据库配置证书：MariaDB 设置 ssl_cert、ssl_key，PostgreSQL 设置 ssl = on。
SELECT kind, name, value FROM db_encryption WHERE kind = 'transport' AND name = 'tls' AND is_on = 0
  AND EXISTS (SELECT 1 FROM db_remote_hosts WHERE source IN ('listen', 'network') AND is_remote = 1);
