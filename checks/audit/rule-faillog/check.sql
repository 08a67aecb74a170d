-- id: rule-faillog
-- title: Changes of /var/log/faillog are recorded
-- title[zh_CN]: 审计对 /var/log/faillog 的修改
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b zicha:RA055
-- key: file
-- same-as: xccdf:audit_rules_login_events_faillog
-- why: These files count failed sign-ins and hold the last one of each account; who empties them
--     hides a night of guessing.
-- why[zh_CN]: 这些文件记录登录失败次数和各账号的最近登录；清空它们就能掩盖整夜的口令猜测。
-- fix: Put into /etc/audit/rules.d/50-zicha.rules: -w {file} -p wa -k logins and run augenrules
--     --load.
-- fix[zh_CN]: 在 /etc/audit/rules.d/50-zicha.rules 中加入：-w {file} -p wa -k logins，然后执行 augenrules --load。
SELECT '/var/log/faillog' AS file
-- Two: the calls of 32 and of 64 bits. A watch of a directory sees what is in it.
WHERE (SELECT count(DISTINCT arch) FROM audit_coverage
       WHERE kind IN ('file', 'directory')
         AND (name = '/var/log/faillog'
              OR kind = 'directory'
                 AND substr('/var/log/faillog', 1, length(name) + 1) = name || '/')
         AND permissions LIKE '%wa' AND scope = 'all') < 2;
