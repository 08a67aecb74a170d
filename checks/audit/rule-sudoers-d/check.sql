-- id: rule-sudoers-d
-- title: Changes of /etc/sudoers.d are recorded
-- title[zh_CN]: 审计对 /etc/sudoers.d 的修改
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b zicha:RA055
-- key: file
-- same-as: xccdf:audit_rules_sudoers_d
-- why: One file there makes an account another root.
-- why[zh_CN]: 其中一个文件就能让某个账户成为又一个 root。
-- fix: Put into /etc/audit/rules.d/50-zicha.rules: -w {file} -p wa -k actions and run augenrules
--     --load.
-- fix[zh_CN]: 在 /etc/audit/rules.d/50-zicha.rules 中加入：-w {file} -p wa -k actions，然后执行 augenrules --load。
SELECT '/etc/sudoers.d' AS file
-- Two: the calls of 32 and of 64 bits. A watch of a directory sees what is in it.
WHERE (SELECT count(DISTINCT arch) FROM audit_coverage
       WHERE kind IN ('file', 'directory')
         AND (name = '/etc/sudoers.d'
              OR kind = 'directory'
                 AND substr('/etc/sudoers.d', 1, length(name) + 1) = name || '/')
         AND permissions LIKE '%wa' AND scope = 'all') < 2;
