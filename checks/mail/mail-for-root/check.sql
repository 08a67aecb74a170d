-- id: mail-for-root
-- title: Somebody reads the mail for root
-- title[zh_CN]: root 的邮件有人接收
-- severity: low
-- area: mail
-- controls: gbt22239:8.1.5.4.f gbt22239:8.1.5.4.c
-- key: name
-- same-as: xccdf:postfix_client_configure_mail_alias
-- why: Cron, mdadm, smartd and unattended-upgrades report failures by mail to root; in a mailbox
--     on the host nobody reads them.
-- why[zh_CN]: cron、mdadm、smartd 和自动更新通过邮件向 root 报告故障；留在主机邮箱里就没有人看。
-- fix: Add `root: address@your.unit` to {path} and run `newaliases`.
-- fix[zh_CN]: 在 {path} 中加入 `root: 管理员邮箱`，然后执行 `newaliases`。
SELECT 'root' AS name, coalesce(max(path), '/etc/aliases') AS path, max(line) AS line
FROM mail_aliases
HAVING coalesce(sum(name = 'root' AND target NOT IN ('', '/dev/null', 'root')), 0) = 0;
