-- id: audit-files-group
-- title: The audit log belongs to the group root or the one auditd was told
-- title[zh_CN]: 审计日志属组为 root 或 auditd 指定的组
-- severity: medium
-- area: audit
-- controls: gbt22239:8.1.4.3.c gbt22239:7.1.4.3.c gbt22239:8.1.4.2.e zicha:RA109 zicha:RA112
-- optional: audit_config
-- key: path
-- same-as: xccdf:file_group_ownership_var_log_audit
-- why: Logs hold account names, addresses and at times a password typed in the wrong field; whoever
--     can write to them can take out his own traces.
-- why[zh_CN]: 日志里有账户名、地址，有时还有输错位置的口令；能写日志的人可以抹去自己的痕迹。
-- fix: chgrp root {path}, or name the group as log_group in /etc/audit/auditd.conf.
-- fix[zh_CN]: chgrp root {path}，或在 /etc/audit/auditd.conf 中用 log_group 指定该组。
WITH told(log_group) AS (
  SELECT coalesce((SELECT value FROM audit_config WHERE program = 'auditd' AND key = 'log_group'),
                  'root'))
SELECT path, mode, user, group_name FROM files
WHERE path = '/var/log/audit/audit.log'
  AND gid <> 0 AND group_name <> (SELECT log_group FROM told);
