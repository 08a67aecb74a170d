-- id: auditd-mail
-- title: Warnings of auditd go to an account that somebody reads
-- title[zh_CN]: auditd 告警邮件发往有人查看的账号
-- severity: low
-- area: audit
-- controls: gbt22239:8.1.4.3.d zicha:RA055
-- param allowed: root | addresses that are read, separated by blanks
-- param allowed[zh_CN]: 有人查看的收件账号，空格分隔
-- key: key
-- same-as: xccdf:auditd_data_retention_action_mail_acct
-- why: A mail to an account that does not exist is a warning that nobody gets.
-- why[zh_CN]: 发往无人查看的账号的告警等于没有告警。
-- fix: Put action_mail_acct = root into {path} (it is {value} now), and forward the mail of root to
--     a person in /etc/aliases.
-- fix[zh_CN]: 在 {path} 中设置 action_mail_acct = root（当前为 {value}），并在 /etc/aliases 中把 root 的邮件转给专人。
SELECT key, value, path, line FROM audit_config
WHERE program = 'auditd' AND key = 'action_mail_acct'
  AND instr(' ' || :allowed || ' ', ' ' || value || ' ') = 0;
