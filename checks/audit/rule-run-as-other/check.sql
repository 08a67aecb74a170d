-- id: rule-run-as-other
-- title: Programs that people run as somebody else are recorded
-- title[zh_CN]: 审计以他人身份运行的程序
-- severity: medium
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b zicha:RA055
--     gbt22239:8.1.4.2.d
-- optional: os
-- key: arch
-- same-as: xccdf:audit_rules_suid_auid_privilege_function
-- why: What somebody does in another's name is found under the other's name only, unless the record
--     tells who signed in.
-- why[zh_CN]: 以他人身份所做的事只会记在他人名下，除非记录中留有最初登录的人。
-- fix: Put into /etc/audit/rules.d/50-zicha.rules: -a always,exit -F arch={arch} -S execve -C
--     euid!=uid -F auid!=unset -F key=user_emulation and run augenrules --load.
-- fix[zh_CN]: 在 /etc/audit/rules.d/50-zicha.rules 中加入：-a always,exit -F arch={arch} -S execve -C euid!=uid -F auid!=unset -F key=user_emulation，然后执行 augenrules --load。
WITH machine(name) AS (SELECT coalesce((SELECT architecture FROM os), '')),
-- These machines have one of the two sets of calls only.
wanted(arch) AS (SELECT 'b32' FROM machine WHERE name NOT IN ('riscv64', 'loongarch64')
                 UNION ALL
                 SELECT 'b64' FROM machine WHERE name NOT IN ('i686', 'armv7l'))
SELECT arch FROM wanted
WHERE NOT EXISTS (SELECT 1 FROM audit_coverage AS c
                  WHERE c.kind = 'syscall' AND c.name IN ('execve', 'all') AND c.arch = wanted.arch
                    AND c.exit_code IS NULL
                    AND (c.scope = 'all'
                         OR c.fields IN (',auid!=unset,euid!=uid,', ',euid!=uid,')));
