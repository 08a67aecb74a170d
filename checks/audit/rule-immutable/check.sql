-- id: rule-immutable
-- title: The audit rules cannot be changed until the next start
-- title[zh_CN]: 审计规则在重启之前不可更改
-- severity: medium
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b zicha:RA055
--     gbt22239:8.1.4.3.d
-- key: problem
-- same-as: xccdf:audit_rules_immutable
-- why: Whoever has root can otherwise switch the audit off for the ten minutes that he needs.
-- why[zh_CN]: 否则取得 root 权限的人可以把审计关掉十分钟，做完事再打开。
-- fix: Put -e 2 as the last line into /etc/audit/rules.d/99-finalize.rules and restart the host.
-- fix[zh_CN]: 在 /etc/audit/rules.d/99-finalize.rules 末尾加入 -e 2 并重启主机。
SELECT 'the audit rules can be changed while the host runs' AS problem
WHERE NOT EXISTS (SELECT 1 FROM audit_rules
                  WHERE kind = 'control' AND option = 'e' AND value = '2' AND is_effective);
