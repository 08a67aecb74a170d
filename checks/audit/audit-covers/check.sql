-- id: audit-covers
-- title: The audit rules cover accounts, privileges and deletions
-- title[zh_CN]: 审计规则覆盖账号、权限和删除操作
-- severity: medium
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b zicha:RA055 selfeval:SE29
--     zicha:RB096
-- when: SELECT 1 FROM services WHERE name = 'auditd' AND is_enabled
-- key: subject
-- why: An audit daemon without rules writes almost nothing; the requirement is that each user and
--     each important event is recorded.
-- why[zh_CN]: 没有规则的审计服务几乎不产生记录；标准要求审计覆盖每个用户和重要安全事件。
-- fix: Copy a set of rules into /etc/audit/rules.d/ that covers {subject}, for example
--     30-stig.rules of /usr/share/doc/auditd/examples/rules, and run augenrules --load.
-- fix[zh_CN]: 将覆盖 {subject} 的规则集复制到 /etc/audit/rules.d/，例如 /usr/share/doc/auditd/examples/rules 中的 30-stig.rules，然后执行 augenrules --load。
WITH seen(subject, is_seen) AS (
  -- Sign-ins are recorded by PAM, without a rule.
  SELECT 'accounts', EXISTS (SELECT 1 FROM audit_coverage
                             WHERE permissions LIKE '%wa' AND scope = 'all'
                               AND name IN ('/etc/passwd', '/etc/shadow', '/etc'))
  UNION ALL
  SELECT 'privileges', EXISTS (SELECT 1 FROM audit_coverage
                               WHERE scope <> 'narrow' AND permissions IS NOT NULL
                                 AND name IN ('/usr/bin/sudo', '/usr/bin/su', '/usr/bin', '/etc/sudoers')
                                  OR kind = 'syscall' AND name IN ('execve', 'all'))
  UNION ALL
  SELECT 'deletions', EXISTS (SELECT 1 FROM audit_coverage
                              WHERE kind = 'syscall' AND name IN ('unlinkat', 'all')))
SELECT subject FROM seen WHERE NOT is_seen;
