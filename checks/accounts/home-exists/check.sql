-- id: home-exists
-- title: Every person's account has its home directory
-- title[zh_CN]: 每个个人账户都有主目录
-- severity: low
-- area: accounts
-- controls: gbt22239:8.1.4.2.a gbt22239:7.1.4.2.a
-- key: name
-- optional: login_policy
-- same-as: xccdf:accounts_user_interactive_home_directory_exists
-- why: Without it the person starts in / with no settings of their own, and whoever may create the
--     missing directory can put files there that run at sign-in.
-- why[zh_CN]: 没有主目录时，用户登录后落在根目录且没有自己的配置；而能创建该目录的人可以预先放入登录时会执行的文件。
-- fix: Create it (mkhomedir_helper {name}), or remove the account if nobody uses it (userdel
--     {name}).
-- fix[zh_CN]: 创建该目录（mkhomedir_helper {name}）；账户已无人使用的，将其删除（userdel {name}）。
SELECT u.name, u.home, CASE WHEN f.type IS NULL THEN 'it is not there' ELSE 'it is no directory' END
         AS problem, u.path, u.line
FROM users AS u LEFT JOIN files AS f ON f.path = u.home
WHERE u.can_login AND u.uid <> 65534
  AND u.uid >= coalesce(
        (SELECT CAST(value AS INTEGER) FROM login_policy WHERE key = 'UID_MIN'), 1000)
  AND f.type IS NOT 'directory';
