-- id: account-unused
-- title: Accounts that nobody uses are closed
-- title[zh_CN]: 长期不用的账号已停用
-- severity: medium
-- area: accounts
-- controls: gbt22239:8.1.4.2.c gbt22239:7.1.4.2.c zicha:RB148 zicha:RB191 selfeval:SE07
-- param days: 90 | days without a sign-in after which an account counts as unused
-- param days[zh_CN]: 连续多少天未登录视为长期不用
-- key: name
-- why: The account of somebody who left still opens the door, and nobody notices who comes in by
--     it.
-- why[zh_CN]: 离职或调岗人员的账号仍可登录，被人冒用也无人察觉。
-- fix: Ask who needs {name}; if nobody does: usermod --lock --expiredate 1 {name}.
-- fix[zh_CN]: 确认 {name} 是否仍需使用；不需要则停用：usermod --lock --expiredate 1 {name}。
SELECT users.name, users.uid, coalesce(last_logins.at, 'never') AS last_sign_in, passwords.last_change AS password_set, users.path, users.line
FROM users
JOIN passwords ON passwords.name = users.name
JOIN last_logins ON last_logins.user = users.name
WHERE users.can_login AND users.uid <> 0 AND passwords.state = 'set'
  AND coalesce(last_logins.at, '') < strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-' || :days || ' days')
  AND coalesce(passwords.last_change, '') < date('now', '-' || :days || ' days')
  AND (passwords.expires_on IS NULL OR passwords.expires_on > date('now'));
