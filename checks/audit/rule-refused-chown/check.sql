-- id: rule-refused-chown
-- title: Refused change of owners (chown) is recorded
-- title[zh_CN]: 审计被拒绝的修改属主（chown）操作
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b zicha:RA055
-- optional: os
-- key: syscall arch exit_code
-- same-as: xccdf:audit_rules_unsuccessful_file_modification_chown
-- why: Somebody who tries to change what is not his tries again until it works; the refusals show
--     it days before.
-- why[zh_CN]: 有人试图更改不属于自己的文件，往往会一试再试；被拒绝的记录能在其得手之前数日暴露这一行为。
-- fix: Put into /etc/audit/rules.d/50-zicha.rules: -a always,exit -F arch={arch} -S {syscall} -F
--     exit=-{exit_code} -F auid>=1000 -F auid!=unset -F key=access and run augenrules --load.
-- fix[zh_CN]: 在 /etc/audit/rules.d/50-zicha.rules 中加入：-a always,exit -F arch={arch} -S {syscall} -F exit=-{exit_code} -F auid>=1000 -F auid!=unset -F key=access，然后执行 augenrules --load。
WITH machine(name) AS (SELECT coalesce((SELECT architecture FROM os), '')),
-- These machines have one of the two sets of calls only.
wanted(arch) AS (SELECT 'b32' FROM machine WHERE name NOT IN ('riscv64', 'loongarch64')
                 UNION ALL
                 SELECT 'b64' FROM machine WHERE name NOT IN ('i686', 'armv7l')),
refusal(code) AS (VALUES ('EACCES'), ('EPERM'))
SELECT 'chown' AS syscall, arch, code AS exit_code FROM wanted, refusal
WHERE NOT EXISTS (SELECT 1 FROM audit_coverage AS c
                  WHERE c.kind = 'syscall' AND c.name IN ('chown', 'all')
                    AND c.arch = wanted.arch
                    AND c.scope <> 'narrow' AND coalesce(c.exit_code, code) = code);
