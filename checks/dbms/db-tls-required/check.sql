-- id: db-tls-required
-- title: Other machines must encrypt their connections to the database
-- title[zh_CN]: 远程连接数据库必须加密
-- severity: medium
-- area: dbms
-- controls: gbt22239:8.1.4.1.c gbt22239:8.1.4.8.a zicha:RB129
-- when: SELECT 1 FROM db_remote_hosts WHERE source = 'listen'
-- key: source user host
-- why: Where it may be left out, one client that forgets it sends everything in clear.
-- why[zh_CN]: 如不强制，只要有客户端未启用加密，数据就会明文传输。
-- fix: ALTER USER … REQUIRE SSL or require_secure_transport = ON (MySQL, MariaDB); hostssl for
--     host (PostgreSQL).
-- fix[zh_CN]: MySQL/MariaDB：ALTER USER … REQUIRE SSL 或 require_secure_transport = ON；PostgreSQL：将 host 改为 hostssl。
SELECT source, "user", host, path, line FROM db_remote_hosts
WHERE source IN ('account', 'hba') AND is_remote = 1 AND requires_tls = 0
  AND EXISTS (SELECT 1 FROM db_remote_hosts WHERE source = 'listen' AND is_remote = 1)
  AND NOT EXISTS (SELECT 1 FROM db_encryption WHERE kind = 'transport' AND name = 'required' AND is_on = 1);
