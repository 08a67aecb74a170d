-- id: mail-for-postmaster
-- title: Somebody reads the mail for postmaster
-- title[zh_CN]: postmaster 的邮件有人接收
-- severity: low
-- area: mail
-- controls: gbt22239:8.1.5.4.f gbt22239:8.1.5.4.c
-- key: name
-- same-as: xccdf:postfix_client_configure_mail_alias_postmaster
-- why: Other mail systems report abuse and failed mail to postmaster; unread, the unit learns of
--     a hacked mailbox last.
-- why[zh_CN]: 其他邮件系统会向 postmaster 报告滥用和退信；无人阅读时，单位将最后得知邮箱被盗。
-- fix: Add `postmaster: address@your.unit` to {path} and run `newaliases`.
-- fix[zh_CN]: 在 {path} 中加入 `postmaster: 管理员邮箱`，然后执行 `newaliases`。
SELECT 'postmaster' AS name, coalesce(max(path), '/etc/aliases') AS path, max(line) AS line
FROM mail_aliases
HAVING coalesce(sum(name = 'postmaster' AND target NOT IN ('', '/dev/null')), 0) = 0;
