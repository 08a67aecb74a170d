-- id: rules-go-on
-- title: A mistake in the audit rules does not keep the others from being loaded
-- title[zh_CN]: 审计规则中的错误不影响其余规则的加载
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a gbt22239:8.1.4.3.b
-- key: problem
-- same-as: xccdf:audit_rules_continue_loading
-- why: auditctl stops at the first rule that the kernel refuses, and everything behind it is not
--     recorded.
-- why[zh_CN]: auditctl 遇到内核拒绝的第一条规则就停止，其后的内容都不会被记录。
-- fix: Put -c into a line of its own in /etc/audit/rules.d/01-initialize.rules and run augenrules
--     --load.
-- fix[zh_CN]: 在 /etc/audit/rules.d/01-initialize.rules 中单独写一行 -c，然后执行 augenrules --load。
SELECT 'loading stops at the first mistake' AS problem
WHERE NOT EXISTS (SELECT 1 FROM audit_rules
                  WHERE kind = 'control' AND option = 'c' AND is_effective);
