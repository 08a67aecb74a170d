-- id: rule-pam-d
-- title: Changes of /etc/pam.d are recorded
-- title[zh_CN]: 审计对 /etc/pam.d 的修改
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b zicha:RA055
-- key: file
-- same-as: xccdf:audit_rules_usergroup_modification_pamd
-- why: How people sign in and what they may do stands there; a change of it lets in whom nobody
--     named.
-- why[zh_CN]: 登录方式和权限由它决定；改动它可以放进未经批准的人。
-- fix: Put into /etc/audit/rules.d/50-zicha.rules: -w {file} -p wa -k identity and run augenrules
--     --load.
-- fix[zh_CN]: 在 /etc/audit/rules.d/50-zicha.rules 中加入：-w {file} -p wa -k identity，然后执行 augenrules --load。
SELECT '/etc/pam.d' AS file
-- Two: the calls of 32 and of 64 bits. A watch of a directory sees what is in it.
WHERE (SELECT count(DISTINCT arch) FROM audit_coverage
       WHERE kind IN ('file', 'directory')
         AND (name = '/etc/pam.d'
              OR kind = 'directory' AND substr('/etc/pam.d', 1, length(name) + 1) = name || '/')
         AND permissions LIKE '%wa' AND scope = 'all') < 2;
