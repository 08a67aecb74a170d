-- id: rsyslog-enabled
-- title: rsyslog is started
-- title[zh_CN]: 已启用 rsyslog
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a zicha:RA055
-- key: problem
-- same-as: xccdf:service_rsyslog_enabled
-- why: Without it nothing is written to the text logs, and nothing goes to the log server.
-- why[zh_CN]: 它不运行，文本日志就不再写入，也没有记录发往日志服务器。
-- fix: systemctl unmask rsyslog; systemctl enable --now rsyslog.
-- fix[zh_CN]: systemctl unmask rsyslog; systemctl enable --now rsyslog。
SELECT 'rsyslog is not started' AS problem
WHERE NOT EXISTS (SELECT 1 FROM services
                  WHERE name = 'rsyslog' AND kind IN ('service', 'sysv') AND is_enabled
                    AND coalesce(is_running, 1) = 1);
