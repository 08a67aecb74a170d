-- id: leaver-account-seen
-- title: No account of somebody who left can sign in on an inspected host
-- title[zh_CN]: 受检主机上没有离岗人员仍可登录的账号
-- severity: high
-- area: consistency
-- controls: zicha:RX003 selfeval:SE07 gbt22239:8.1.8.2.a gbt22239:7.1.8.2 gbt22239:8.1.4.2.c
--     zicha:RB015
-- when: SELECT 1 FROM people WHERE left_on <= date('now') AND coalesce(accounts, '') <> ''
-- key: target account
-- why: The form says "closed on the same day", the host says otherwise, and the host is believed.
-- why[zh_CN]: 手续上写着“当日停用”，主机上却还在，以主机为准。
-- fix: Lock {account} on {target}: {person} left on {left_on}.
-- fix[zh_CN]: 停用 {target} 上的 {account}：{person} 已于 {left_on} 离岗。
SELECT u.target, u.name AS account, p.id AS person, p.left_on
FROM people p JOIN all_users u ON instr(';' || replace(replace(p.accounts, '；', ';'), ' ', '') || ';', ';' || u.name || ';')
LEFT JOIN all_passwords w ON w.target = u.target AND w.name = u.name
WHERE p.left_on <= date('now') AND u.can_login AND coalesce(w.state, 'set') IN ('set', 'empty')
  AND coalesce(w.expires_on, '9999') > date('now');
