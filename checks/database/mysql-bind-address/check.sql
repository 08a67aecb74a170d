-- id: mysql-bind-address
-- title: MySQL listens only where it must
-- title[zh_CN]: MySQL 只在必要的地址上监听
-- severity: medium
-- area: database
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB127 zicha:RB121
-- key: key
-- why: Every computer of the building can then try passwords on the database with the patients'
--     or citizens' data.
-- why[zh_CN]: 这样楼内每台电脑都能对存有患者或公民数据的数据库尝试口令。
-- fix: Set `bind-address = 127.0.0.1`, or the one address that the application servers use, in
--     [mysqld] of {path} and restart the server.
-- fix[zh_CN]: 在 {path} 的 [mysqld] 中设置 `bind-address = 127.0.0.1`，或仅供应用服务器使用的地址，然后重启数据库服务。
SELECT product, key, value,
       coalesce(path, (SELECT max(m.path) FROM mysql_config m WHERE m.scope = 'server'), '/etc/my.cnf') AS path,
       line
FROM mysql_config
WHERE scope = 'server' AND is_effective AND key = 'bind_address' AND value IN ('*', '0.0.0.0', '::', '')
  AND NOT EXISTS (SELECT 1 FROM mysql_config n
                  WHERE n.scope = 'server' AND n.is_effective AND n.key = 'skip_networking'
                    AND n.value = 'ON');
