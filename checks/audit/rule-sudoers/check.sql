-- id: rule-sudoers
-- title: Changes of who may use sudo are recorded
-- title[zh_CN]: 审计 sudo 授权的变更
-- severity: medium
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b zicha:RA055
-- key: file
-- same-as: xccdf:audit_rules_sysadmin_actions
-- why: One line in sudoers makes any account root; the record tells who wrote it.
-- why[zh_CN]: sudoers 中加一行即可让任意账号获得 root 权限；该记录能说明是谁写的。
-- fix: Put into /etc/audit/rules.d/50-zicha.rules: -w {file} -p wa -k actions and run augenrules
--     --load.
-- fix[zh_CN]: 在 /etc/audit/rules.d/50-zicha.rules 中加入：-w {file} -p wa -k actions，然后执行 augenrules --load。
WITH wanted(file) AS (VALUES ('/etc/sudoers'), ('/etc/sudoers.d'))
SELECT file FROM wanted
-- Two: the calls of 32 and of 64 bits. A watch of a directory sees what is in it.
WHERE (SELECT count(DISTINCT arch) FROM audit_coverage
       WHERE kind IN ('file', 'directory')
         AND (name = file OR kind = 'directory' AND substr(file, 1, length(name) + 1) = name || '/')
         AND permissions LIKE '%wa' AND scope = 'all') < 2;
