-- id: rule-unlink
-- title: Deletion of files (unlink) is recorded
-- title[zh_CN]: 审计删除文件（unlink）操作
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b zicha:RA055
-- optional: os
-- key: syscall arch
-- same-as: xccdf:audit_rules_file_deletion_events_unlink
-- why: After a loss of data the first question is who removed the file; only this record answers
--     it.
-- why[zh_CN]: 数据丢失后首先要问是谁删的文件；只有此记录能回答。
-- fix: Put into /etc/audit/rules.d/50-zicha.rules: -a always,exit -F arch={arch} -S unlink -F
--     auid>=1000 -F auid!=unset -F key=delete and run augenrules --load.
-- fix[zh_CN]: 在 /etc/audit/rules.d/50-zicha.rules 中加入：-a always,exit -F arch={arch} -S unlink -F auid>=1000 -F auid!=unset -F key=delete，然后执行 augenrules --load。
WITH machine(name) AS (SELECT coalesce((SELECT architecture FROM os), '')),
-- These machines have one of the two sets of calls only, or not this call.
wanted(arch) AS (SELECT 'b32' FROM machine WHERE name NOT IN ('riscv64', 'loongarch64')
                 UNION ALL
                 SELECT 'b64' FROM machine
                 WHERE name NOT IN ('i686', 'armv7l', 'aarch64', 'riscv64', 'loongarch64'))
SELECT 'unlink' AS syscall, arch FROM wanted
WHERE NOT EXISTS (SELECT 1 FROM audit_coverage AS c
                  WHERE c.kind = 'syscall' AND c.name IN ('unlink', 'all') AND c.arch = wanted.arch
                    AND c.scope <> 'narrow' AND c.exit_code IS NULL);
