-- id: locked-account-keys
-- title: A locked account cannot be opened with an SSH key
-- title[zh_CN]: 已锁定的账户不能再用 SSH 公钥打开
-- severity: medium
-- area: accounts
-- controls: gbt22239:8.1.4.2.c gbt22239:7.1.4.2.c gbt22239:8.1.8.2.a gbt22239:7.1.8.2 selfeval:SE07
-- key: name fingerprint
-- why: Locking with passwd -l or usermod -L stops the password only: a colleague who left still
--     signs in with the key that stayed behind.
-- why[zh_CN]: passwd -l 或 usermod -L 只停用口令：已离岗的人员仍可用遗留的公钥登录。
-- fix: If the account is meant to be closed, expire it (usermod -e 1 {name}) and remove the key
--     ({path}:{line}); if it is meant to work by key, remove the dead password (usermod -p '*'
--     {name}).
-- fix[zh_CN]: 若要关闭账户，将其设为过期（usermod -e 1 {name}）并删除公钥（{path}:{line}）；若本意是仅用公钥登录，请清除已停用的口令（usermod -p '*' {name}）。
SELECT p.name, k.fingerprint, k.comment, k.path, k.line
FROM passwords AS p
     JOIN users AS u ON u.name = p.name
     JOIN authorized_keys AS k ON k.user = p.name
WHERE p.state = 'locked' AND u.can_login
  AND (p.expires_on IS NULL OR days_between(p.expires_on, 'now') < 0);
