-- id: account-not-shared
-- title: No account is shared
-- title[zh_CN]: 没有多人共用的账号
-- severity: high
-- area: systems
-- controls: gbt22239:8.1.4.2.c gbt22239:7.1.4.2.c zicha:RB148 zicha:RB149 zicha:RB191
-- when: SELECT 1 FROM accounts
-- key: account
-- why: What was done under a shared account was done by nobody.
-- why[zh_CN]: 共用账号做的事，查不到是谁做的。
-- fix: Open an account for each person instead of {account}.
-- fix[zh_CN]: 为每人单独开设账号，停用共用账号 {account}。
SELECT id AS account, holder FROM accounts
WHERE is_shared = 1 AND coalesce(is_enabled, 1) = 1 AND closed_on IS NULL;
