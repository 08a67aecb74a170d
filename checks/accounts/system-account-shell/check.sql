-- id: system-account-shell
-- title: Accounts of services have no login shell
-- title[zh_CN]: 服务账户没有登录 shell
-- severity: low
-- area: accounts
-- controls: gbt22239:8.1.4.2.b gbt22239:7.1.4.2.b gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d
-- param except: postgres | accounts whose programs need a shell, separated by spaces
-- param except[zh_CN]: 其程序确需 shell 的账户，以空格分隔
-- key: name
-- optional: login_policy
-- why: A shell turns any way into the account, such as a hole in its service or a later password,
--     into a place to work from.
-- why[zh_CN]: 账户一旦因服务漏洞或日后设置的口令被进入，登录 shell 就为攻击者提供了可操作的立足点。
-- fix: Run usermod -s /usr/sbin/nologin {name}, or add {name} to this check's parameter `except` in
--     your profile.
-- fix[zh_CN]: 执行 usermod -s /usr/sbin/nologin {name}；确需 shell 的，在检查方案中把 {name} 加入本检查的参数 except。
SELECT name, uid, shell, path, line
FROM users
WHERE can_login AND uid <> 0
  AND (uid = 65534 OR uid < coalesce(
        (SELECT CAST(value AS INTEGER) FROM login_policy WHERE key = 'UID_MIN'), 1000))
  AND instr(' ' || :except || ' ', ' ' || name || ' ') = 0;
