-- id: rule-selinux-share
-- title: Changes of the SELinux modules are recorded
-- title[zh_CN]: 审计对 SELinux 策略模块的修改
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b zicha:RA055
--     gbt22239:8.1.4.2.f
-- key: file
-- same-as: xccdf:audit_rules_mac_modification_usr_share
-- why: Switching mandatory access control off takes one line in this folder.
-- why[zh_CN]: 只需在该目录中改一行即可关闭强制访问控制。
-- fix: Put into /etc/audit/rules.d/50-zicha.rules: -w {file} -p wa -k MAC-policy and run augenrules
--     --load.
-- fix[zh_CN]: 在 /etc/audit/rules.d/50-zicha.rules 中加入：-w {file} -p wa -k MAC-policy，然后执行 augenrules --load。
SELECT '/usr/share/selinux' AS file
-- Two: the calls of 32 and of 64 bits. A watch of a directory sees what is in it.
WHERE (SELECT count(DISTINCT arch) FROM audit_coverage
       WHERE kind IN ('file', 'directory')
         AND (name = '/usr/share/selinux'
              OR kind = 'directory'
                 AND substr('/usr/share/selinux', 1, length(name) + 1) = name || '/')
         AND permissions LIKE '%wa' AND scope = 'all') < 2;
