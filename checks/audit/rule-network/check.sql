-- id: rule-network
-- title: Changes of host name, name resolution and network settings are recorded
-- title[zh_CN]: 审计主机名、名称解析和网络配置的变更
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b zicha:RA055
-- optional: os
-- key: thing
-- same-as: xccdf:audit_rules_networkconfig_modification
-- why: One line in /etc/hosts sends users to a copy of the sign-in page; the record tells since
--     when.
-- why[zh_CN]: /etc/hosts 中一行即可把用户引到仿冒的登录页面；该记录能说明从何时开始。
-- fix: Put into /etc/audit/rules.d/50-zicha.rules: {rule} -k system-locale and run augenrules
--     --load.
-- fix[zh_CN]: 在 /etc/audit/rules.d/50-zicha.rules 中加入：{rule} -k system-locale，然后执行 augenrules --load。
WITH machine(name) AS (SELECT coalesce((SELECT architecture FROM os), '')),
wanted(arch) AS (SELECT 'b32' FROM machine WHERE name NOT IN ('riscv64', 'loongarch64')
                 UNION ALL
                 SELECT 'b64' FROM machine WHERE name NOT IN ('i686', 'armv7l')),
calls(thing) AS (VALUES ('sethostname'), ('setdomainname')),
-- Debian and the RHEL family keep their interfaces in different places.
files(thing, other) AS (VALUES ('/etc/issue', ''), ('/etc/issue.net', ''), ('/etc/hosts', ''),
                               ('/etc/network', '/etc/sysconfig/network'))
SELECT thing, '-a always,exit -F arch=' || arch || ' -S ' || thing AS rule FROM wanted, calls
WHERE NOT EXISTS (SELECT 1 FROM audit_coverage AS c
                  WHERE c.kind = 'syscall' AND c.name IN (thing, 'all') AND c.arch = wanted.arch
                    AND c.scope <> 'narrow' AND c.exit_code IS NULL)
UNION ALL
SELECT thing, '-w ' || thing || ' -p wa' FROM files
WHERE (SELECT count(DISTINCT arch) FROM audit_coverage
       WHERE kind IN ('file', 'directory')
         AND (name IN (thing, other)
              OR kind = 'directory' AND substr(thing, 1, length(name) + 1) = name || '/')
         AND permissions LIKE '%wa' AND scope = 'all') < 2;
