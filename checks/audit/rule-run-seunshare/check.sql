-- id: rule-run-seunshare
-- title: Runs of seunshare are recorded
-- title[zh_CN]: 审计 seunshare 命令的执行
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b zicha:RA055
-- key: program
-- same-as: xccdf:audit_rules_execution_seunshare
-- why: Afterwards the record tells who ran a program with other rights and when, in a place that
--     this person does not write to.
-- why[zh_CN]: 事后可从记录中查明是谁在何时以其他权限运行了程序；记录保存在其本人不能直接写入的位置。
-- fix: Put into /etc/audit/rules.d/50-zicha.rules: -a always,exit -F path={program} -F perm=x -F
--     auid>=1000 -F auid!=unset -F key=privileged and run augenrules --load.
-- fix[zh_CN]: 在 /etc/audit/rules.d/50-zicha.rules 中加入：-a always,exit -F path={program} -F perm=x -F auid>=1000 -F auid!=unset -F key=privileged，然后执行 augenrules --load。
SELECT '/usr/sbin/seunshare' AS program
-- Two: the calls of 32 and of 64 bits. A watch of a directory sees what is in it.
WHERE (SELECT count(DISTINCT arch) FROM audit_coverage
       WHERE kind IN ('file', 'directory')
         AND (name = '/usr/sbin/seunshare'
              OR kind = 'directory'
                 AND substr('/usr/sbin/seunshare', 1, length(name) + 1) = name || '/')
         AND permissions LIKE '%x%' AND scope <> 'narrow') < 2;
