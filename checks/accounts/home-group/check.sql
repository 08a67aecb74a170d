-- id: home-group
-- title: The group of a home directory is the primary group of its account
-- title[zh_CN]: 主目录的属组是账户的主组
-- severity: low
-- area: accounts
-- controls: gbt22239:8.1.4.2.e gbt22239:8.1.4.2.f zicha:RA109
-- key: name
-- optional: login_policy
-- same-as: xccdf:file_groupownership_home_directories
-- why: Members of any other group get what the directory gives to a group, and the account does not
--     see who they are.
-- why[zh_CN]: 其他组的成员会得到目录给予组的权限，而账户本人并不知道他们是谁。
-- fix: chgrp {gid} {home}
-- fix[zh_CN]: 执行 chgrp {gid} {home}。
SELECT u.name, u.home, u.gid, f.group_name, u.path, u.line
FROM users AS u JOIN files AS f ON f.path = u.home
WHERE u.can_login AND u.name <> 'nobody'
  AND u.uid >= coalesce((SELECT number FROM login_policy WHERE key = 'UID_MIN'), 1000)
  AND f.gid <> u.gid;
