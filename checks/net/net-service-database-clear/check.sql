-- id: net-service-database-clear
-- title: Databases do not ask for passwords in the clear
-- title[zh_CN]: 数据库不以明文方式索取口令
-- severity: medium
-- area: net
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c highrisk:6.4.1.2
-- key: ip port
-- why: With `password` in pg_hba.conf the account's password itself goes over the network.
-- why[zh_CN]: pg_hba.conf 使用 `password` 时，账号口令本身会以明文经过网络。
-- fix: Use `scram-sha-256` in pg_hba.conf of {ip} (port {port}) and set the passwords anew.
-- fix[zh_CN]: 在 {ip}（{port} 端口）的 pg_hba.conf 中改用 `scram-sha-256` 并重新设置口令。
SELECT ip, port, value FROM net_service_facts
WHERE service = 'postgresql' AND name = 'auth' AND value = 'password in the clear';
