-- id: shell-exists
-- title: The login shell of every account is an executable program
-- title[zh_CN]: 每个账户的登录 shell 都是可执行程序
-- severity: low
-- area: accounts
-- controls: gbt22239:8.1.4.2.c gbt22239:7.1.4.2.c
-- key: name
-- why: The account looks open and does not work today; whoever installs a program under that name
--     later opens it without noticing.
-- why[zh_CN]: 这样的账户看似开放、实际无法登录；日后有人以该名称安装程序，便会在不知情的情况下将其打开。
-- fix: Give {name} a shell that exists (usermod -s /bin/bash {name}), or close the account (usermod
--     -s /usr/sbin/nologin {name}).
-- fix[zh_CN]: 为 {name} 指定存在的 shell（usermod -s /bin/bash {name}），或关闭该账户（usermod -s /usr/sbin/nologin {name}）。
SELECT u.name, u.shell, CASE WHEN f.type IS NULL THEN 'it is not there'
                             ELSE 'it cannot be executed' END AS problem, u.path, u.line
FROM users AS u LEFT JOIN files AS f ON f.path = coalesce(nullif(u.shell, ''), '/bin/sh')
WHERE u.can_login
  AND (f.type IS NOT 'file' OR NOT regexp('[1357]', substr(f.mode, 2)));
