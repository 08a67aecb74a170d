-- id: rule-journal
-- title: Changes of the stored journal are recorded
-- title[zh_CN]: 审计对系统日志（journal）存储的修改
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b zicha:RA055
-- key: file
-- same-as: xccdf:audit_rules_var_log_journal
-- why: Who takes records out of the journal leaves a trace of that.
-- why[zh_CN]: 有人从日志中删除记录时会留下痕迹。
-- fix: Put into /etc/audit/rules.d/50-zicha.rules: -w {file} -p wa -k systemd_journal and run
--     augenrules --load.
-- fix[zh_CN]: 在 /etc/audit/rules.d/50-zicha.rules 中加入：-w {file} -p wa -k systemd_journal，然后执行 augenrules --load。
SELECT '/var/log/journal' AS file
-- Two: the calls of 32 and of 64 bits. A watch of a directory sees what is in it.
WHERE (SELECT count(DISTINCT arch) FROM audit_coverage
       WHERE kind IN ('file', 'directory')
         AND (name = '/var/log/journal'
              OR kind = 'directory'
                 AND substr('/var/log/journal', 1, length(name) + 1) = name || '/')
         AND permissions LIKE '%wa' AND scope = 'all') < 2;
