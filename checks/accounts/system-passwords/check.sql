-- id: system-passwords
-- title: No account of the system but root has a password
-- title[zh_CN]: 除 root 外的系统账户均没有口令
-- severity: medium
-- area: accounts
-- controls: gbt22239:8.1.4.2.c gbt22239:7.1.4.2.c
-- key: name
-- optional: login_policy
-- same-as: xccdf:no_password_auth_for_systemaccounts
-- why: Nobody changes it or would notice that somebody uses it.
-- why[zh_CN]: 没有人会更改它，被人使用也无人察觉。
-- fix: passwd --lock {name}
-- fix[zh_CN]: 执行 passwd --lock {name}。
SELECT p.name, p.state, p.path, p.line
FROM passwords AS p JOIN users AS u ON u.name = p.name
WHERE p.state IN ('set', 'empty') AND u.name <> 'root'
  AND u.uid < coalesce((SELECT number FROM login_policy WHERE key = 'UID_MIN'), 1000);
