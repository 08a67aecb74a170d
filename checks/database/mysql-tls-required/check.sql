-- id: mysql-tls-required
-- title: MySQL lets nobody sign in over the network in clear
-- title[zh_CN]: MySQL 网络连接必须加密
-- severity: medium
-- area: database
-- controls: gbt22239:8.1.4.8.a gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c zicha:RB130 highrisk:6.2.2.1 highrisk:6.4.5.1 selfeval:SE41
-- key: key
-- why: Queries and answers with patients' data pass the network readable for every computer on
--     the way.
-- why[zh_CN]: 包含患者数据的查询和结果以明文经过网络，沿途任何电脑都可读取。
-- fix: Set `require-secure-transport = ON` in [mysqld] of {path} with ssl-cert and ssl-key, test
--     the applications, and restart the server.
-- fix[zh_CN]: 在 {path} 的 [mysqld] 中设置 `require-secure-transport = ON` 以及 ssl-cert、ssl-key，测试各应用后重启数据库服务。
SELECT product, key, value,
       coalesce(path, (SELECT max(m.path) FROM mysql_config m WHERE m.scope = 'server'), '/etc/my.cnf') AS path,
       line
FROM mysql_config
WHERE scope = 'server' AND is_effective AND key = 'require_secure_transport' AND value = 'OFF'
  AND EXISTS (SELECT 1 FROM mysql_config b
              WHERE b.scope = 'server' AND b.is_effective AND b.key = 'bind_address'
                AND b.value NOT LIKE '127.%' AND b.value NOT IN ('localhost', '::1'))
  AND NOT EXISTS (SELECT 1 FROM mysql_config n
                  WHERE n.scope = 'server' AND n.is_effective AND n.key = 'skip_networking'
                    AND n.value = 'ON');
