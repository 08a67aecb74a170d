-- id: rule-session-events
-- title: Changes of the records of sessions are recorded
-- title[zh_CN]: 审计会话记录文件的变更
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b zicha:RA055
-- key: file
-- same-as: xccdf:audit_rules_session_events
-- why: An intruder takes his lines out of these files first; with the rule that leaves a record of
--     its own.
-- why[zh_CN]: 入侵者首先会从这些文件中抹去自己的记录；有此规则，抹除动作本身也会留痕。
-- fix: Put into /etc/audit/rules.d/50-zicha.rules: -w {file} -p wa -k session and run augenrules
--     --load.
-- fix[zh_CN]: 在 /etc/audit/rules.d/50-zicha.rules 中加入：-w {file} -p wa -k session，然后执行 augenrules --load。
WITH wanted(file) AS (VALUES ('/run/utmp'), ('/var/log/wtmp'), ('/var/log/btmp'))
SELECT file FROM wanted
-- Two: the calls of 32 and of 64 bits. A watch of a directory sees what is in it.
WHERE (SELECT count(DISTINCT arch) FROM audit_coverage
       WHERE kind IN ('file', 'directory')
         AND (name = file OR kind = 'directory' AND substr(file, 1, length(name) + 1) = name || '/')
         AND permissions LIKE '%wa' AND scope = 'all') < 2;
