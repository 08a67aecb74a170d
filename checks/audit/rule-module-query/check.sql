-- id: rule-module-query
-- title: Questions about kernel modules (query_module) are recorded
-- title[zh_CN]: 审计查询内核模块（query_module）操作
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b zicha:RA055
-- optional: os
-- key: syscall arch
-- same-as: xccdf:audit_rules_kernel_module_loading_query
-- why: A loaded module runs inside the kernel and can hide processes, files and itself; the record
--     of its loading is the last thing that it cannot hide.
-- why[zh_CN]: 内核模块在内核中运行，可以隐藏进程、文件乃至自身；加载记录是它唯一藏不住的痕迹。
-- fix: Put into /etc/audit/rules.d/50-zicha.rules: -a always,exit -F arch={arch} -S query_module -F
--     key=modules and run augenrules --load.
-- fix[zh_CN]: 在 /etc/audit/rules.d/50-zicha.rules 中加入：-a always,exit -F arch={arch} -S query_module -F key=modules，然后执行 augenrules --load。
WITH machine(name) AS (SELECT coalesce((SELECT architecture FROM os), '')),
-- These machines have one of the two sets of calls only.
wanted(arch) AS (SELECT 'b32' FROM machine WHERE name NOT IN ('riscv64', 'loongarch64')
                 UNION ALL
                 SELECT 'b64' FROM machine WHERE name NOT IN ('i686', 'armv7l'))
SELECT 'query_module' AS syscall, arch FROM wanted
WHERE NOT EXISTS (SELECT 1 FROM audit_coverage AS c
                  WHERE c.kind = 'syscall' AND c.name IN ('query_module', 'all')
                    AND c.arch = wanted.arch
                    AND c.scope <> 'narrow' AND c.exit_code IS NULL);
