-- id: postgresql-clear-passwords
-- title: Passwords for PostgreSQL do not pass the network in clear
-- title[zh_CN]: PostgreSQL 口令不以明文经过网络
-- severity: high
-- area: database
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c zicha:RB130 highrisk:6.4.1.2
-- key: cluster type database user address
-- why: Every computer on the way can read the password.
-- why[zh_CN]: 沿途任何电脑都可读取口令。
-- fix: Write `scram-sha-256` for `password` and `hostssl` for `{type}` in {path}:{line} and
--     reload PostgreSQL.
-- fix[zh_CN]: 将 {path}:{line} 的 `password` 改为 `scram-sha-256`、`{type}` 改为 `hostssl`，然后重新加载 PostgreSQL。
SELECT cluster, type, database, user, address, method, path, line FROM postgresql_hba
WHERE method IN ('password', 'ldap', 'pam', 'radius', 'bsd') AND type IN ('host', 'hostnossl', 'hostnogssenc')
  AND type <> 'local' AND address NOT IN ('localhost', 'samehost', '::1/128', '::1')
  AND address NOT LIKE '127.%';
