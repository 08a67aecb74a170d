-- id: password-inactive
-- title: Accounts close when an expired password is not renewed
-- title[zh_CN]: 口令到期后逾期不更换的账户自动停用
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a gbt22239:8.1.4.2.c gbt22239:7.1.4.2.c
-- param days: 30 | most days from the end of a password to the end of the account
-- param days[zh_CN]: 口令到期到账户停用之间的最长天数
-- key: name
-- why: An account that nobody uses any more closes by itself this way, also when the personnel
--     office forgot to say that its owner has left.
-- why[zh_CN]: 这样，无人使用的账户会自动停用，即使人事部门忘记通知其所有人已离岗。
-- fix: For accounts chage -I {wanted} {name}; for new ones useradd -D -f {wanted} ({path}:{line}).
-- fix[zh_CN]: 已有账户执行 chage -I {wanted} {name}；新建账户执行 useradd -D -f {wanted}（{path}:{line}）。
/* It has an effect only where passwords run out. Root must not lock itself out. */
SELECT p.name, p.inactive_days, :days AS wanted, p.path, p.line
FROM passwords AS p JOIN users AS u ON u.name = p.name
WHERE p.state = 'set' AND u.can_login AND u.uid <> 0 AND p.max_days < 10000
  AND (p.inactive_days IS NULL OR p.inactive_days > :days)
UNION ALL
SELECT 'new accounts', i.value, :days, coalesce(i.path, '/etc/default/useradd'), i.line
FROM login_policy AS i JOIN login_policy AS m ON m.key = 'PASS_MAX_DAYS'
WHERE i.key = 'useradd.INACTIVE' AND CAST(i.value AS INTEGER) NOT BETWEEN 0 AND :days
  AND CAST(m.value AS INTEGER) BETWEEN 1 AND 9999;
