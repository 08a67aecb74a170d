-- id: audit-rules-loaded
-- title: The audit rules that were written take effect
-- title[zh_CN]: 写好的审计规则确实生效
-- severity: medium
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a gbt22239:8.1.4.3.d zicha:RA055
-- when: SELECT 1 FROM services WHERE name = 'auditd' AND is_enabled
-- key: path
-- why: Rules that nothing loads, or that "-a never,task" or "-e 0" switch off, look right on paper
--     and record nothing.
-- why[zh_CN]: 未被加载，或被“-a never,task”“-e 0”关掉的规则，看起来齐全，实际上什么也不记录。
-- fix: Let auditd.service run augenrules --load, remove "-a never,task" and "-e 0" from
--     /etc/audit/rules.d/, and compare {path} with auditctl -l.
-- fix[zh_CN]: 让 auditd.service 执行 augenrules --load，从 /etc/audit/rules.d/ 中删除“-a never,task”和“-e 0”，再将 {path} 与 auditctl -l 的输出对照。
SELECT path, count(*) AS rules, min(line) AS line FROM audit_rules
WHERE source = 'rules.d' AND kind <> 'control' AND list = 'exit' AND NOT is_effective
GROUP BY path;
