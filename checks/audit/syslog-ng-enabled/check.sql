-- id: syslog-ng-enabled
-- title: syslog-ng is started
-- title[zh_CN]: 已启用 syslog-ng
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a zicha:RA055
-- key: problem
-- same-as: xccdf:service_syslogng_enabled
-- why: Without it nothing is written to its logs, and nothing goes to the log server.
-- why[zh_CN]: 它不运行，日志就不再写入，也没有记录发往日志服务器。
-- fix: systemctl unmask syslog-ng; systemctl enable --now syslog-ng.
-- fix[zh_CN]: systemctl unmask syslog-ng; systemctl enable --now syslog-ng。
SELECT 'syslog-ng is not started' AS problem
WHERE NOT EXISTS (SELECT 1 FROM services
                  WHERE name = 'syslog-ng' AND kind IN ('service', 'sysv') AND is_enabled
                    AND coalesce(is_running, 1) = 1);
