-- id: rule-fremovexattr
-- title: Removal of extended attributes of open files (fremovexattr) is recorded
-- title[zh_CN]: 审计通过 fremovexattr 删除已打开文件扩展属性的操作
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b zicha:RA055
-- optional: os
-- key: syscall arch
-- same-as: xccdf:audit_rules_dac_modification_fremovexattr
-- why: Access lists, capabilities and labels are extended attributes: through them somebody gets
--     access that ls -l does not show.
-- why[zh_CN]: 访问控制列表、能力位和安全标签都是扩展属性：改动它们可以获得 ls -l 看不出来的访问权。
-- fix: Put into /etc/audit/rules.d/50-zicha.rules: -a always,exit -F arch={arch} -S fremovexattr -F
--     auid>=1000 -F auid!=unset -F key=perm_mod and run augenrules --load.
-- fix[zh_CN]: 在 /etc/audit/rules.d/50-zicha.rules 中加入：-a always,exit -F arch={arch} -S fremovexattr -F auid>=1000 -F auid!=unset -F key=perm_mod，然后执行 augenrules --load。
WITH machine(name) AS (SELECT coalesce((SELECT architecture FROM os), '')),
-- These machines have one of the two sets of calls only.
wanted(arch) AS (SELECT 'b32' FROM machine WHERE name NOT IN ('riscv64', 'loongarch64')
                 UNION ALL
                 SELECT 'b64' FROM machine WHERE name NOT IN ('i686', 'armv7l'))
SELECT 'fremovexattr' AS syscall, arch FROM wanted
WHERE NOT EXISTS (SELECT 1 FROM audit_coverage AS c
                  WHERE c.kind = 'syscall' AND c.name IN ('fremovexattr', 'all')
                    AND c.arch = wanted.arch
                    AND c.scope <> 'narrow' AND c.exit_code IS NULL);
