-- id: dot-files-group
-- title: Dot files in home directories belong to the account's primary group
-- title[zh_CN]: 主目录中点文件的属组是账户的主组
-- severity: low
-- area: accounts
-- controls: gbt22239:8.1.4.2.e gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:accounts_user_dot_group_ownership
-- why: Members of another group get what the file gives to a group, also the right to change it.
-- why[zh_CN]: 其他组的成员会得到文件给予组的权限，包括修改权限。
-- fix: chgrp $(id -gn {account}) {path}
-- fix[zh_CN]: 执行 chgrp $(id -gn {account}) {path}。
SELECT account, path, group_name, mode
FROM dot_files
WHERE account_uid > 0 AND gid <> account_gid;
