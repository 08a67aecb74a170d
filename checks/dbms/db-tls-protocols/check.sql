-- id: db-tls-protocols
-- title: The database offers TLS 1.2 and newer only
-- title[zh_CN]: 数据库仅启用 TLS 1.2 及以上
-- severity: medium
-- area: dbms
-- controls: gbt22239:8.1.4.8.a zicha:RB129
-- when: SELECT 1 FROM db_encryption WHERE kind = 'transport' AND name = 'protocols'
-- key: name
-- why: TLS 1.0 and 1.1 are withdrawn, and can be brought to weak ciphers.
-- why[zh_CN]: TLS 1.0 和 1.1 已废止，可被降级到弱算法。
-- fix: Set tls_version = TLSv1.2,TLSv1.3 or ssl_min_protocol_version = 'TLSv1.2'.
-- fix[zh_CN]: 设置 tls_version = TLSv1.2,TLSv1.3 或 ssl_min_protocol_version = 'TLSv1.2'。
SELECT kind, name, value FROM db_encryption WHERE kind = 'transport' AND name = 'protocols'
  AND (value IN ('TLSv1', 'TLSv1.0', 'TLSv1.1', 'SSLv3') OR value LIKE 'TLSv1,%' OR value LIKE '%TLSv1.0%' OR value LIKE '%TLSv1.1%')
  AND EXISTS (SELECT 1 FROM db_encryption WHERE kind = 'transport' AND name = 'tls' AND is_on = 1);
