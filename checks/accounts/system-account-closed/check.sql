-- id: system-account-closed
-- title: Nobody can sign in to the accounts of services
-- title[zh_CN]: 服务账户不能用于登录
-- severity: medium
-- area: accounts
-- controls: gbt22239:8.1.4.2.b gbt22239:7.1.4.2.b gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RB149
-- key: name
-- optional: login_policy
-- why: An account such as postgres or www-data belongs to a program, not to a person: signed in
--     there, somebody reads the whole database and nobody can say who it was.
-- why[zh_CN]: postgres、www-data 这类账户属于程序而不属于个人：有人用它登录后即可读取整个数据库，而且查不出是谁。
-- fix: Close it: passwd -l {name}, remove its keys from ~{name}/.ssh/authorized_keys or give them
--     command="…",restrict, and take its shell away where nothing needs it (usermod -s
--     /usr/sbin/nologin {name}).
-- fix[zh_CN]: 关闭该账户：执行 passwd -l {name}，从 ~{name}/.ssh/authorized_keys 中删除公钥或为其加上 command="…",restrict；无程序依赖时取消其 shell（usermod -s /usr/sbin/nologin {name}）。
/* A key that starts one command only (backups, git) is not a way to sign in. */
SELECT u.name, u.uid, u.shell,
       CASE WHEN p.state IN ('set', 'empty') THEN 'a password' ELSE 'an SSH key' END AS opened_by,
       u.path, u.line
FROM users AS u LEFT JOIN passwords AS p ON p.name = u.name
WHERE u.can_login AND u.uid <> 0
  AND (u.uid = 65534 OR u.uid < coalesce(
        (SELECT CAST(value AS INTEGER) FROM login_policy WHERE key = 'UID_MIN'), 1000))
  AND (p.state IN ('set', 'empty')
       OR EXISTS (SELECT 1 FROM authorized_keys AS k
                  WHERE k.user = u.name AND coalesce(k.options, '') NOT LIKE '%command=%'));
