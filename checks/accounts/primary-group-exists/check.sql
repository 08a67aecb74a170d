-- id: primary-group-exists
-- title: The primary group of every account exists
-- title[zh_CN]: 每个账户的主组都存在
-- severity: low
-- area: accounts
-- controls: gbt22239:8.1.4.2.a gbt22239:7.1.4.2.a
-- key: name
-- same-as: xccdf:gid_passwd_group_same
-- why: Whoever creates a group later may be given just this id, and with it the files of these
--     accounts.
-- why[zh_CN]: 日后新建的组可能恰好分到这个标识号，从而取得这些账户的文件。
-- fix: Create the group (groupadd -g {gid} {name}) or give {name} another one (usermod -g).
-- fix[zh_CN]: 新建该组（groupadd -g {gid} {name}），或用 usermod -g 为 {name} 另行指定主组。
SELECT u.name, u.gid, u.path, u.line
FROM users AS u
WHERE NOT EXISTS (SELECT 1 FROM groups AS g WHERE g.gid = u.gid);
