-- id: rule-adjtimex
-- title: Setting of the clock by adjtimex is recorded
-- title[zh_CN]: 审计通过 adjtimex 调整系统时间的操作
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b zicha:RA055
-- optional: os
-- key: syscall arch
-- same-as: xccdf:audit_rules_time_adjtimex
-- why: A clock that was set back makes all logs of that time worthless as evidence, unless the
--     setting itself is recorded.
-- why[zh_CN]: 系统时间被往回调过，那段时间的日志就失去证据效力，除非调时间这一操作本身有记录。
-- fix: Put into /etc/audit/rules.d/50-zicha.rules: -a always,exit -F arch={arch} -S adjtimex -F
--     key=time-change and run augenrules --load.
-- fix[zh_CN]: 在 /etc/audit/rules.d/50-zicha.rules 中加入：-a always,exit -F arch={arch} -S adjtimex -F key=time-change，然后执行 augenrules --load。
WITH machine(name) AS (SELECT coalesce((SELECT architecture FROM os), '')),
-- These machines have one of the two sets of calls only.
wanted(arch) AS (SELECT 'b32' FROM machine WHERE name NOT IN ('riscv64', 'loongarch64')
                 UNION ALL
                 SELECT 'b64' FROM machine WHERE name NOT IN ('i686', 'armv7l'))
SELECT 'adjtimex' AS syscall, arch FROM wanted
WHERE NOT EXISTS (SELECT 1 FROM audit_coverage AS c
                  WHERE c.kind = 'syscall' AND c.name IN ('adjtimex', 'all')
                    AND c.arch = wanted.arch
                    AND c.scope <> 'narrow' AND c.exit_code IS NULL);
