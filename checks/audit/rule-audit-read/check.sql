-- id: rule-audit-read
-- title: Who reads the audit log is recorded
-- title[zh_CN]: 审计对审计日志的读取
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b zicha:RA055
--     gbt22239:8.1.4.3.c
-- key: directory
-- same-as: xccdf:directory_access_var_log_audit
-- why: The audit log tells an intruder what is seen and what is not; that he looked is worth
--     knowing.
-- why[zh_CN]: 审计日志能告诉入侵者哪些操作会被发现；有人查看过审计日志，本身就值得注意。
-- fix: Put into /etc/audit/rules.d/50-zicha.rules: -a always,exit -F dir=/var/log/audit/ -F perm=r
--     -F auid>=1000 -F auid!=unset -F key=access-audit-trail and run augenrules --load.
-- fix[zh_CN]: 在 /etc/audit/rules.d/50-zicha.rules 中加入：-a always,exit -F dir=/var/log/audit/ -F perm=r -F auid>=1000 -F auid!=unset -F key=access-audit-trail，然后执行 augenrules --load。
SELECT '/var/log/audit' AS directory
WHERE (SELECT count(DISTINCT arch) FROM audit_coverage
       WHERE kind = 'directory' AND name IN ('/var/log/audit', '/var/log')
         AND permissions LIKE '%r%' AND scope <> 'narrow') < 2;
