-- id: mysql-binary-log
-- title: MySQL keeps a log of its changes
-- title[zh_CN]: MySQL 开启二进制日志
-- severity: low
-- area: database
-- controls: gbt22239:8.1.4.9.a gbt22239:7.1.4.8.a zicha:RB163 zicha:RB154
-- key: key
-- why: Without the binary log a restore ends at last night's backup: the day's registrations and
--     prescriptions are lost.
-- why[zh_CN]: 没有二进制日志，恢复只能到昨晚的备份：当天的挂号和处方全部丢失。
-- fix: Set `log-bin = /var/log/mysql/binlog` and `expire-logs-days = 10` in [mysqld] of {path}
--     and restart the server.
-- fix[zh_CN]: 在 {path} 的 [mysqld] 中设置 `log-bin = /var/log/mysql/binlog` 和 `expire-logs-days = 10`，然后重启数据库服务。
SELECT product, key, value,
       coalesce(path, (SELECT max(m.path) FROM mysql_config m WHERE m.scope = 'server'), '/etc/my.cnf') AS path,
       line
FROM mysql_config
WHERE scope = 'server' AND is_effective AND key = 'log_bin' AND value IN ('OFF', '0');
