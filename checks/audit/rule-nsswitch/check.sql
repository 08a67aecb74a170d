-- id: rule-nsswitch
-- title: Changes of /etc/nsswitch.conf are recorded
-- title[zh_CN]: 审计对 /etc/nsswitch.conf 的修改
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b zicha:RA055
-- key: file
-- same-as: xccdf:audit_rules_usergroup_modification_nsswitch_conf
-- why: It says who is asked for accounts; another source brings other accounts.
-- why[zh_CN]: 它决定向谁查询账户；换一个来源就会带来别的账户。
-- fix: Put into /etc/audit/rules.d/50-zicha.rules: -w {file} -p wa -k identity and run augenrules
--     --load.
-- fix[zh_CN]: 在 /etc/audit/rules.d/50-zicha.rules 中加入：-w {file} -p wa -k identity，然后执行 augenrules --load。
SELECT '/etc/nsswitch.conf' AS file
-- Two: the calls of 32 and of 64 bits. A watch of a directory sees what is in it.
WHERE (SELECT count(DISTINCT arch) FROM audit_coverage
       WHERE kind IN ('file', 'directory')
         AND (name = '/etc/nsswitch.conf'
              OR kind = 'directory'
                 AND substr('/etc/nsswitch.conf', 1, length(name) + 1) = name || '/')
         AND permissions LIKE '%wa' AND scope = 'all') < 2;
