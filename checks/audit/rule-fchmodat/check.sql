-- id: rule-fchmodat
-- title: Changes of permissions by fchmodat are recorded
-- title[zh_CN]: 审计通过 fchmodat 更改文件权限的操作
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b zicha:RA055
-- optional: os
-- key: syscall arch
-- same-as: xccdf:audit_rules_dac_modification_fchmodat
-- why: Whoever loosens the permissions of patient records or of a program leaves no other trace
--     than this; without the record nobody can say who opened them.
-- why[zh_CN]: 放宽病历文件或程序的权限，除此之外不留任何痕迹；没有记录就无从查明是谁放开的。
-- fix: Put into /etc/audit/rules.d/50-zicha.rules: -a always,exit -F arch={arch} -S fchmodat -F
--     auid>=1000 -F auid!=unset -F key=perm_mod and run augenrules --load.
-- fix[zh_CN]: 在 /etc/audit/rules.d/50-zicha.rules 中加入：-a always,exit -F arch={arch} -S fchmodat -F auid>=1000 -F auid!=unset -F key=perm_mod，然后执行 augenrules --load。
WITH machine(name) AS (SELECT coalesce((SELECT architecture FROM os), '')),
-- These machines have one of the two sets of calls only.
wanted(arch) AS (SELECT 'b32' FROM machine WHERE name NOT IN ('riscv64', 'loongarch64')
                 UNION ALL
                 SELECT 'b64' FROM machine WHERE name NOT IN ('i686', 'armv7l'))
SELECT 'fchmodat' AS syscall, arch FROM wanted
WHERE NOT EXISTS (SELECT 1 FROM audit_coverage AS c
                  WHERE c.kind = 'syscall' AND c.name IN ('fchmodat', 'all')
                    AND c.arch = wanted.arch
                    AND c.scope <> 'narrow' AND c.exit_code IS NULL);
