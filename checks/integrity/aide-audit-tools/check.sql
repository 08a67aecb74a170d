-- id: aide-audit-tools
-- title: AIDE watches the programs of the audit
-- title[zh_CN]: AIDE 监视审计工具
-- severity: low
-- area: integrity
-- controls: gbt22239:8.1.4.7.b gbt22239:8.1.4.6 gbt22239:7.1.4.6 zicha:RA106 gbt22239:8.1.4.3.c
-- key: program
-- same-as: xccdf:aide_check_audit_tools
-- why: Who exchanges ausearch or auditd decides what the audit shows; the log itself may be
--     whole.
-- why[zh_CN]: 替换了 ausearch 或 auditd，就能决定审计显示什么，即使日志本身完好。
-- fix: Add to /etc/aide/aide.conf: {program} p+i+n+u+g+s+b+acl+xattrs+sha512
-- fix[zh_CN]: 在 /etc/aide/aide.conf 中加入：{program} p+i+n+u+g+s+b+acl+xattrs+sha512
WITH tool (program) AS (VALUES ('/usr/sbin/auditctl'), ('/usr/sbin/auditd'), ('/usr/sbin/ausearch'),
  ('/usr/sbin/aureport'), ('/usr/sbin/autrace'), ('/usr/sbin/audispd'), ('/usr/sbin/augenrules'))
SELECT program FROM tool
WHERE NOT EXISTS (SELECT 1 FROM aide
                  WHERE kind = 'rule' AND name = program
                    AND value REGEXP 'p\+i\+n\+u\+g\+s\+b\+acl(\+selinux)?\+xattrs\+sha512')
   OR NOT EXISTS (SELECT 1 FROM packages WHERE name = 'aide'
  AND status IN ('installed', 'triggers-pending', 'triggers-awaited'));
