-- id: db-tls-ciphers
-- title: TLS of the database offers no broken ciphers
-- title[zh_CN]: 数据库的 TLS 不提供已被攻破的加密套件
-- severity: medium
-- area: dbms
-- controls: gbt22239:8.1.4.8.a zicha:RB129
-- when: SELECT 1 FROM db_encryption WHERE kind = 'transport' AND name = 'ciphers' AND value <> ''
-- key: name
-- why: What they encrypt is read by whoever records it, and some of them encrypt nothing.
-- why[zh_CN]: 这些套件加密的内容可被破解，有的根本不加密。
-- fix: Set ssl_ciphers (PostgreSQL) or ssl_cipher (MariaDB, MySQL) to 'HIGH:!aNULL', or take the
--     setting out.
-- fix[zh_CN]: 将 ssl_ciphers（PostgreSQL）或 ssl_cipher（MariaDB、MySQL）设为 'HIGH:!aNULL'，或删除该设置。
SELECT kind, name, value FROM db_encryption WHERE kind = 'transport' AND name = 'ciphers'
  AND (':' || upper(replace(replace(value, ',', ':'), ' ', ':')) REGEXP ':[^!:+-]*(NULL|ADH|AECDH|EXP|LOW|RC4|RC2|DES|MD5|IDEA|SEED)'
       OR ':' || upper(value) || ':' REGEXP ':(ALL|COMPLEMENTOFDEFAULT):' AND upper(value) NOT LIKE '%!ANULL%')
  AND EXISTS (SELECT 1 FROM db_encryption WHERE kind = 'transport' AND name = 'tls' AND is_on = 1);
