-- id: default-accounts-disabled
-- title: Default accounts are disabled
-- title[zh_CN]: 默认账号均已停用
-- severity: high
-- area: systems
-- controls: highrisk:6.4.2.1 gbt22239:8.1.4.2.b gbt22239:7.1.4.2.b zicha:RB132 zicha:RB090
--     zicha:RB125
-- when: SELECT 1 FROM accounts
-- key: account
-- why: Names and passwords of default accounts stand in the manual that everybody can read.
-- why[zh_CN]: 默认账号的名称和口令就写在公开的说明书里。
-- fix: Disable or rename {account} and change its password.
-- fix[zh_CN]: 停用或改名 {account}，并更换口令。
SELECT id AS account, place, rights FROM accounts
WHERE is_default = 1 AND coalesce(is_enabled, 1) = 1 AND closed_on IS NULL;
