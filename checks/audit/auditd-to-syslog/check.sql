-- id: auditd-to-syslog
-- title: Audit records go to syslog as well
-- title[zh_CN]: 审计记录同时交给 syslog
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.5.4.d zicha:RA112
-- key: problem
-- same-as: xccdf:auditd_audispd_syslog_plugin_activated
-- why: Through syslog the records reach the log server, where an intruder on this host cannot
--     remove them.
-- why[zh_CN]: 经 syslog 可送达日志服务器，入侵本机的人就删不掉。
-- fix: Put active = yes into /etc/audit/plugins.d/syslog.conf (package audispd-plugins) and restart
--     auditd.
-- fix[zh_CN]: 在 /etc/audit/plugins.d/syslog.conf（软件包 audispd-plugins）中设置 active = yes，然后重启 auditd。
SELECT 'the plugin that hands audit records to syslog is off' AS problem,
       (SELECT path FROM audit_config WHERE program = 'syslog' AND key = 'active') AS path
WHERE NOT EXISTS (SELECT 1 FROM audit_config
                  WHERE program = 'syslog' AND key = 'active' AND lower(value) = 'yes');
