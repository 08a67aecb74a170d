-- id: rule-umount
-- title: Unmounting by the old umount call is recorded
-- title[zh_CN]: 审计通过旧式 umount 调用卸载文件系统的操作
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b zicha:RA055
-- optional: os
-- key: syscall arch
-- same-as: xccdf:audit_rules_dac_modification_umount
-- why: A disk that was mounted, copied to and taken off again is seen by the pair of records only.
-- why[zh_CN]: 挂载磁盘、拷走数据再卸载，只有挂载和卸载的审计记录成对才能还原全过程。
-- fix: Put into /etc/audit/rules.d/50-zicha.rules: -a always,exit -F arch={arch} -S umount -F
--     auid>=1000 -F auid!=unset -F key=perm_mod and run augenrules --load.
-- fix[zh_CN]: 在 /etc/audit/rules.d/50-zicha.rules 中加入：-a always,exit -F arch={arch} -S umount -F auid>=1000 -F auid!=unset -F key=perm_mod，然后执行 augenrules --load。
WITH machine(name) AS (SELECT coalesce((SELECT architecture FROM os), '')),
wanted(arch) AS (SELECT 'b32' FROM machine WHERE name NOT IN ('riscv64', 'loongarch64'))
SELECT 'umount' AS syscall, arch FROM wanted
WHERE NOT EXISTS (SELECT 1 FROM audit_coverage AS c
                  WHERE c.kind = 'syscall' AND c.name IN ('umount', 'all') AND c.arch = wanted.arch
                    AND c.scope <> 'narrow' AND c.exit_code IS NULL);
