-- id: rule-chown
-- title: Changes of owner by chown are recorded
-- title[zh_CN]: 审计通过 chown 更改文件属主的操作
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b zicha:RA055
-- optional: os
-- key: syscall arch
-- same-as: xccdf:audit_rules_dac_modification_chown
-- why: A new owner can read and change a file at will; who gave a file away, and when, stands in
--     this record only.
-- why[zh_CN]: 文件换了属主，新属主即可随意读写；谁在何时改的属主，只有此记录能说明。
-- fix: Put into /etc/audit/rules.d/50-zicha.rules: -a always,exit -F arch={arch} -S chown -F
--     auid>=1000 -F auid!=unset -F key=perm_mod and run augenrules --load.
-- fix[zh_CN]: 在 /etc/audit/rules.d/50-zicha.rules 中加入：-a always,exit -F arch={arch} -S chown -F auid>=1000 -F auid!=unset -F key=perm_mod，然后执行 augenrules --load。
WITH machine(name) AS (SELECT coalesce((SELECT architecture FROM os), '')),
-- These machines have one of the two sets of calls only, or not this call.
wanted(arch) AS (SELECT 'b32' FROM machine WHERE name NOT IN ('riscv64', 'loongarch64')
                 UNION ALL
                 SELECT 'b64' FROM machine
                 WHERE name NOT IN ('i686', 'armv7l', 'aarch64', 'riscv64', 'loongarch64'))
SELECT 'chown' AS syscall, arch FROM wanted
WHERE NOT EXISTS (SELECT 1 FROM audit_coverage AS c
                  WHERE c.kind = 'syscall' AND c.name IN ('chown', 'all') AND c.arch = wanted.arch
                    AND c.scope <> 'narrow' AND c.exit_code IS NULL);
