-- id: account-holder
-- title: Every enabled account has one holder who works here
-- title[zh_CN]: 每个启用的账号都有一名在岗使用人
-- severity: medium
-- area: systems
-- controls: gbt22239:8.1.4.2.c gbt22239:8.1.10.6.b selfeval:SE07 zicha:RB148 zicha:RB149
--     zicha:RB191 zicha:RB192
-- when: SELECT 1 FROM accounts
-- key: account
-- why: Under an account without a holder anybody does anything.
-- why[zh_CN]: 没有使用人的账号，谁做了什么都查不出来。
-- fix: Give {account} a holder, or close it.
-- fix[zh_CN]: 明确 {account} 的使用人，否则停用。
SELECT a.id AS account, a.holder, p.left_on FROM accounts a
LEFT JOIN people p ON p.id = a.holder
WHERE coalesce(a.is_enabled, 1) = 1 AND a.closed_on IS NULL AND (a.holder IS NULL OR p.left_on <= date('now'));
