-- id: db-peer-map
-- title: No map of accounts makes administrators of others
-- title[zh_CN]: 账号映射不会让其他系统账号成为数据库管理员
-- severity: high
-- area: dbms
-- controls: gbt22239:8.1.4.2.d zicha:RB128
-- when: SELECT 1 FROM db_remote_hosts WHERE source = 'hba' AND map IS NOT NULL
-- key: map host user
-- why: Whoever is {host} on the machine is {user} in the database, and is asked for no password.
-- why[zh_CN]: 系统账号 {host} 无需口令即可成为数据库账号 {user}。
-- fix: In {path}:{line} name the one system account that administers the database, and reload.
-- fix[zh_CN]: 在 {path}:{line} 中只写管理数据库的那个系统账号，然后重新加载。
SELECT m.map, m.host, m."user", m.path, m.line FROM db_remote_hosts m
WHERE m.source = 'map' AND EXISTS (SELECT 1 FROM db_remote_hosts h WHERE h.source = 'hba' AND h.map = m.map)
  AND m.host NOT IN ('root', 'postgres', 'kingbase', m."user")
  AND (m."user" = 'all' OR EXISTS (SELECT 1 FROM db_users u WHERE u.name = m."user" AND u.is_superuser = 1 AND u.can_login = 1));
