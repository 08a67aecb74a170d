-- id: rule-setuid-run
-- title: Programs that run with more rights than their caller are recorded
-- title[zh_CN]: 审计以高于调用者权限运行的程序
-- severity: medium
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b zicha:RA055
--     gbt22239:8.1.4.2.d
-- optional: os
-- key: id arch
-- same-as: xccdf:audit_rules_suid_privilege_function
-- why: Each step from an ordinary account to root goes through such a program; the record shows
--     which one, and who called it.
-- why[zh_CN]: 普通账号提升为 root 都要经过此类程序；该记录能说明是哪个程序、由谁调用。
-- fix: Put into /etc/audit/rules.d/50-zicha.rules: -a always,exit -F arch={arch} -S execve -C
--     {id}!=e{id} -F e{id}=0 -F key=setuid and run augenrules --load.
-- fix[zh_CN]: 在 /etc/audit/rules.d/50-zicha.rules 中加入：-a always,exit -F arch={arch} -S execve -C {id}!=e{id} -F e{id}=0 -F key=setuid，然后执行 augenrules --load。
WITH machine(name) AS (SELECT coalesce((SELECT architecture FROM os), '')),
-- These machines have one of the two sets of calls only.
wanted(arch) AS (SELECT 'b32' FROM machine WHERE name NOT IN ('riscv64', 'loongarch64')
                 UNION ALL
                 SELECT 'b64' FROM machine WHERE name NOT IN ('i686', 'armv7l')),
ids(fields, id) AS (VALUES (',euid!=uid,euid=0,', 'uid'), (',egid!=gid,egid=0,', 'gid'))
SELECT id, arch FROM wanted, ids
WHERE NOT EXISTS (SELECT 1 FROM audit_coverage AS c
                  WHERE c.kind = 'syscall' AND c.name IN ('execve', 'all') AND c.arch = wanted.arch
                    AND c.exit_code IS NULL AND (c.scope = 'all' OR c.fields = ids.fields));
