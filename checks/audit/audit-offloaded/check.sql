-- id: audit-offloaded
-- title: Audit records are brought to another place every week
-- title[zh_CN]: 审计记录每周转存到其他位置
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.5.4.d zicha:RA112
-- key: problem
-- same-as: xccdf:auditd_offload_logs
-- why: A host that burns or is stolen takes its audit log with it.
-- why[zh_CN]: 主机损毁或被盗，审计日志也随之丢失。
-- fix: Write /etc/cron.weekly/audit-offload that copies /var/log/audit to the backup, or let auditd
--     send its records to a log server.
-- fix[zh_CN]: 编写 /etc/cron.weekly/audit-offload 将 /var/log/audit 复制到备份位置，或由 auditd 将记录发送到日志服务器。
SELECT 'audit records leave this host neither by a weekly job nor over the network' AS problem
WHERE NOT EXISTS (SELECT 1 FROM files
                  WHERE path = '/etc/cron.weekly/audit-offload' AND type = 'file' AND size_bytes > 0)
  AND NOT EXISTS (SELECT 1 FROM log_forwarding WHERE mechanism = 'auditd' AND NOT is_local);
