-- id: rule-localtime
-- title: Changes of the time zone are recorded
-- title[zh_CN]: 审计时区的变更
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b zicha:RA055
-- key: file
-- same-as: xccdf:audit_rules_time_watch_localtime
-- why: A wrong time zone shifts the times in all logs by hours, and events of several hosts can no
--     longer be put together.
-- why[zh_CN]: 时区被改后所有日志的时间都会偏移数小时，多台主机的事件无法对应。
-- fix: Put into /etc/audit/rules.d/50-zicha.rules: -w {file} -p wa -k time-change and run
--     augenrules --load.
-- fix[zh_CN]: 在 /etc/audit/rules.d/50-zicha.rules 中加入：-w {file} -p wa -k time-change，然后执行 augenrules --load。
SELECT '/etc/localtime' AS file
-- Two: the calls of 32 and of 64 bits. A watch of a directory sees what is in it.
WHERE (SELECT count(DISTINCT arch) FROM audit_coverage
       WHERE kind IN ('file', 'directory')
         AND (name = '/etc/localtime'
              OR kind = 'directory' AND substr('/etc/localtime', 1, length(name) + 1) = name || '/')
         AND permissions LIKE '%wa' AND scope = 'all') < 2;
