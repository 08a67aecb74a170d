-- id: rule-opasswd
-- title: Changes of /etc/security/opasswd are recorded
-- title[zh_CN]: 审计对 /etc/security/opasswd 的修改
-- severity: medium
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b zicha:RA055
--     gbt22239:8.1.4.2.a zicha:RA109
-- key: file
-- same-as: xccdf:audit_rules_usergroup_modification_opasswd
-- why: An account that somebody adds for himself at night is found in the morning, with who did it
--     and from which session.
-- why[zh_CN]: 有人夜里给自己加账号，次日即可在记录中查到是谁、在哪个会话中做的。
-- fix: Put into /etc/audit/rules.d/50-zicha.rules: -w {file} -p wa -k identity and run augenrules
--     --load.
-- fix[zh_CN]: 在 /etc/audit/rules.d/50-zicha.rules 中加入：-w {file} -p wa -k identity，然后执行 augenrules --load。
SELECT '/etc/security/opasswd' AS file
-- Two: the calls of 32 and of 64 bits. A watch of a directory sees what is in it.
WHERE (SELECT count(DISTINCT arch) FROM audit_coverage
       WHERE kind IN ('file', 'directory')
         AND (name = '/etc/security/opasswd'
              OR kind = 'directory'
                 AND substr('/etc/security/opasswd', 1, length(name) + 1) = name || '/')
         AND permissions LIKE '%wa' AND scope = 'all') < 2;
