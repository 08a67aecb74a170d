-- id: rsyslog-installed
-- title: rsyslog is installed
-- title[zh_CN]: 已安装 rsyslog
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a zicha:RA055
-- key: problem
-- same-as: xccdf:package_rsyslog_installed
-- why: It writes the text logs that inspectors ask for, and sends them to the log server.
-- why[zh_CN]: 检查人员查看的文本日志由它写入，也由它发送到日志服务器。
-- fix: apt-get install rsyslog (RHEL family: dnf install rsyslog).
-- fix[zh_CN]: apt-get install rsyslog（RHEL 系：dnf install rsyslog）。
SELECT 'rsyslog is not installed' AS problem
WHERE NOT EXISTS (SELECT 1 FROM packages WHERE name IN ('rsyslog')
  AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
