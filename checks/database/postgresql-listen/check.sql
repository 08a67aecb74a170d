-- id: postgresql-listen
-- title: PostgreSQL listens only where it must
-- title[zh_CN]: PostgreSQL 只在必要的地址上监听
-- severity: medium
-- area: database
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB127 zicha:RB121
-- key: cluster key
-- why: Every computer of the building can then try passwords on the database.
-- why[zh_CN]: 这样楼内每台电脑都能对数据库尝试口令。
-- fix: Set `listen_addresses = 'localhost'`, or the address that the application servers use, in
--     {path} and restart PostgreSQL.
-- fix[zh_CN]: 在 {path} 中设置 `listen_addresses = 'localhost'`，或应用服务器使用的地址，然后重启 PostgreSQL。
SELECT cluster, key, value,
       coalesce(path, (SELECT min(p.path) FROM postgresql_config p
                       WHERE p.cluster = postgresql_config.cluster)) AS path, line
FROM postgresql_config
WHERE key = 'listen_addresses' AND ',' || replace(value, ' ', '') || ',' REGEXP ',([*]|0\.0\.0\.0|::),';
