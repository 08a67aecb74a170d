-- id: rule-sudo-log
-- title: Changes of the log of sudo are recorded
-- title[zh_CN]: 审计对 sudo 日志的修改
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b zicha:RA055
-- key: file
-- same-as: xccdf:audit_sudo_log_events
-- why: Who had root last night stands in this file; somebody with root can rewrite it, but not
--     without this record.
-- why[zh_CN]: 昨晚谁用过 root 记在此文件中；有 root 权限的人可以改写它，但改写会留下此记录。
-- fix: Put into /etc/audit/rules.d/50-zicha.rules: -w {file} -p wa -k maintenance and run
--     augenrules --load.
-- fix[zh_CN]: 在 /etc/audit/rules.d/50-zicha.rules 中加入：-w {file} -p wa -k maintenance，然后执行 augenrules --load。
SELECT '/var/log/sudo.log' AS file
-- Two: the calls of 32 and of 64 bits. A watch of a directory sees what is in it.
WHERE (SELECT count(DISTINCT arch) FROM audit_coverage
       WHERE kind IN ('file', 'directory')
         AND (name = '/var/log/sudo.log'
              OR kind = 'directory'
                 AND substr('/var/log/sudo.log', 1, length(name) + 1) = name || '/')
         AND permissions LIKE '%wa' AND scope = 'all') < 2;
