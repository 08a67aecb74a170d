-- id: rule-mount
-- title: Mounting of media and file systems is recorded
-- title[zh_CN]: 审计挂载介质和文件系统的操作
-- severity: medium
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b zicha:RA055
-- optional: os
-- key: syscall arch
-- same-as: xccdf:audit_rules_media_export
-- why: Data leaves a host on disks that somebody mounts; the record tells when and by whom.
-- why[zh_CN]: 数据往往随挂载的移动磁盘流出主机；该记录能说明何时、由谁挂载。
-- fix: Put into /etc/audit/rules.d/50-zicha.rules: -a always,exit -F arch={arch} -S mount -F
--     auid>=1000 -F auid!=unset -F key=export and run augenrules --load.
-- fix[zh_CN]: 在 /etc/audit/rules.d/50-zicha.rules 中加入：-a always,exit -F arch={arch} -S mount -F auid>=1000 -F auid!=unset -F key=export，然后执行 augenrules --load。
WITH machine(name) AS (SELECT coalesce((SELECT architecture FROM os), '')),
-- These machines have one of the two sets of calls only.
wanted(arch) AS (SELECT 'b32' FROM machine WHERE name NOT IN ('riscv64', 'loongarch64')
                 UNION ALL
                 SELECT 'b64' FROM machine WHERE name NOT IN ('i686', 'armv7l'))
SELECT 'mount' AS syscall, arch FROM wanted
WHERE NOT EXISTS (SELECT 1 FROM audit_coverage AS c
                  WHERE c.kind = 'syscall' AND c.name IN ('mount', 'all') AND c.arch = wanted.arch
                    AND c.scope <> 'narrow' AND c.exit_code IS NULL);
