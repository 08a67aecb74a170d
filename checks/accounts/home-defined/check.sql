-- id: home-defined
-- title: Every person's account names a home directory
-- title[zh_CN]: 每个人员账户都指定了主目录
-- severity: low
-- area: accounts
-- controls: gbt22239:8.1.4.2.e gbt22239:8.1.4.2.f zicha:RA109
-- key: name
-- optional: login_policy
-- same-as: xccdf:accounts_user_interactive_home_directory_defined
-- why: Without one a person lands in / and saves files where the next update or everybody else
--     finds them.
-- why[zh_CN]: 没有主目录，用户登录后位于 /，文件会存到他人可见或升级时被覆盖的位置。
-- fix: usermod -d /home/{name} -m {name}
-- fix[zh_CN]: 执行 usermod -d /home/{name} -m {name}。
SELECT u.name, u.home, u.path, u.line
FROM users AS u
WHERE u.can_login AND u.name <> 'nobody'
  AND u.uid >= coalesce((SELECT number FROM login_policy WHERE key = 'UID_MIN'), 1000)
  AND rtrim(u.home, '/') = '';
