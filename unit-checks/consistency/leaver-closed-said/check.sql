-- id: leaver-closed-said
-- title: Nobody's accounts were recorded as closed on the day of leaving while the ledger of
--     accounts has them open
-- title[zh_CN]: 离岗手续写明已停用的账号，在账号台账中也已停用
-- severity: medium
-- area: consistency
-- controls: zicha:RX003 selfeval:SE07 gbt22239:8.1.8.2.a zicha:RB015
-- when: SELECT 1 FROM staff_changes WHERE class = 'left' AND accounts_closed_on IS NOT NULL
-- key: account
-- why: One of the two records was filled in without looking.
-- why[zh_CN]: 两份记录必有一份没核实就填了。
-- fix: Close {account} of {person} (said to be closed on {closed}), or correct the staff change.
-- fix[zh_CN]: 停用 {person} 的账号 {account}（手续称 {closed} 已停用），或更正人员变动记录。
SELECT a.id AS account, s.person, s.accounts_closed_on AS closed
FROM staff_changes s JOIN accounts a ON a.holder = s.person
WHERE s.class = 'left' AND s.accounts_closed_on IS NOT NULL AND coalesce(a.is_enabled, 1) = 1 AND a.closed_on IS NULL;
