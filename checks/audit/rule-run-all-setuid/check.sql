-- id: rule-run-all-setuid
-- title: Runs of every setuid and setgid program are recorded
-- title[zh_CN]: 审计所有 setuid 和 setgid 程序的执行
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b zicha:RA055
-- key: program
-- same-as: xccdf:audit_rules_privileged_commands
-- why: Each of these programs gives rights that its caller does not have; one that is left out is
--     the one that will be used.
-- why[zh_CN]: 这些程序都会赋予调用者原本没有的权限；漏掉的那一个往往就是被利用的。
-- fix: Put into /etc/audit/rules.d/50-zicha.rules: -a always,exit -F path={program} -F perm=x -F
--     auid>=1000 -F auid!=unset -F key=privileged and run augenrules --load.
-- fix[zh_CN]: 在 /etc/audit/rules.d/50-zicha.rules 中加入：-a always,exit -F path={program} -F perm=x -F auid>=1000 -F auid!=unset -F key=privileged，然后执行 augenrules --load。
SELECT path AS program FROM setuid_files AS f
WHERE (SELECT count(DISTINCT arch) FROM audit_coverage
       WHERE kind IN ('file', 'directory')
         AND (name = f.path OR kind = 'directory' AND substr(f.path, 1, length(name) + 1) = name || '/')
         AND permissions LIKE '%x%' AND scope <> 'narrow') < 2;
