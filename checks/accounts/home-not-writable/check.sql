-- id: home-not-writable
-- title: Nobody else can write to a home directory
-- title[zh_CN]: 他人不能写入主目录
-- severity: high
-- area: accounts
-- controls: gbt22239:8.1.4.2.e gbt22239:8.1.4.2.f zicha:RA109
-- key: name
-- why: Who can write there can replace the start-up files and SSH keys of the account, and acts
--     under its name from the next sign-in on.
-- why[zh_CN]: 能写入该目录的人可以替换账户的启动文件和 SSH 密钥，自下次登录起即可冒用其身份。
-- fix: chmod go-w {home}
-- fix[zh_CN]: 执行 chmod go-w {home}
/* A group without other members is the person's own. */
SELECT u.name, u.home, f.mode, f.group_name, u.path, u.line
FROM users AS u JOIN files AS f ON f.path = u.home
WHERE u.can_login AND f.type = 'directory'
  AND (f.is_world_writable
       OR (f.is_group_writable
           AND EXISTS (SELECT 1 FROM group_members AS m
                       WHERE m.gid = f.gid AND m.user_name <> u.name)));
