-- id: mail-accounts-approved
-- title: Mail accounts are opened by approval only
-- title[zh_CN]: 邮件系统账号经审批注册
-- severity: medium
-- area: systems
-- controls: selfeval:SE37 zicha:RA182 gbt22239:8.1.10.6.b
-- when: SELECT 1 FROM systems WHERE class = 'mail' AND coalesce(status, 'running') = 'running'
-- key: system
-- why: An address in the unit's name writes in the unit's name.
-- why[zh_CN]: 从单位邮箱发出的邮件就代表单位。
-- fix: Close self-registration of {system}, and approve each account.
-- fix[zh_CN]: 关闭 {system} 的自助注册，账号逐个审批。
SELECT id AS system FROM systems
WHERE class = 'mail' AND coalesce(status, 'running') = 'running' AND coalesce(mail_needs_approval, 0) = 0;
