-- id: system-shells
-- title: No account of the system but root has a login shell
-- title[zh_CN]: 除 root 外的系统账户均没有登录 shell
-- severity: low
-- area: accounts
-- controls: gbt22239:8.1.4.2.c gbt22239:7.1.4.2.c
-- key: name
-- optional: login_policy
-- same-as: xccdf:no_shelllogin_for_systemaccounts
-- why: Who gets hold of the account of a service, through a key or a flaw, has a shell to go on
--     with.
-- why[zh_CN]: 控制服务账户（通过密钥或漏洞）的人会直接得到可用的 shell。
-- fix: usermod -s /usr/sbin/nologin {name}; if its programs need the shell, leave it and write down
--     why.
-- fix[zh_CN]: 执行 usermod -s /usr/sbin/nologin {name}；若其程序确需 shell，请保留并记录原因。
SELECT name, uid, shell, path, line
FROM users
WHERE can_login AND name <> 'root'
  AND uid < coalesce((SELECT number FROM login_policy WHERE key = 'UID_MIN'), 1000);
