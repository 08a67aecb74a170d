-- id: rule-hostname
-- title: Changes of /etc/hostname are recorded
-- title[zh_CN]: 审计对 /etc/hostname 的修改
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b zicha:RA055
-- key: file
-- same-as: xccdf:audit_rules_networkconfig_modification_hostname_file
-- why: Whoever changes a host's name or its lines to the network leads its traffic, and its
--     records, somewhere else.
-- why[zh_CN]: 改动主机名或网络连接的人可以把流量和记录引向别处。
-- fix: Put into /etc/audit/rules.d/50-zicha.rules: -w {file} -p wa -k system-locale and run
--     augenrules --load.
-- fix[zh_CN]: 在 /etc/audit/rules.d/50-zicha.rules 中加入：-w {file} -p wa -k system-locale，然后执行 augenrules --load。
SELECT '/etc/hostname' AS file
-- Two: the calls of 32 and of 64 bits. A watch of a directory sees what is in it.
WHERE (SELECT count(DISTINCT arch) FROM audit_coverage
       WHERE kind IN ('file', 'directory')
         AND (name = '/etc/hostname'
              OR kind = 'directory'
                 AND substr('/etc/hostname', 1, length(name) + 1) = name || '/')
         AND permissions LIKE '%wa' AND scope = 'all') < 2;
