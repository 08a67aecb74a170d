-- id: startup-files-group
-- title: The files that a sign-in runs belong to the person's own group
-- title[zh_CN]: 登录时执行的文件属于本人的主组
-- severity: low
-- area: accounts
-- controls: gbt22239:8.1.4.2.e gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:accounts_user_dot_group_ownership
-- why: The members of a strange group may be given the right to change what the person runs at
--     sign-in.
-- why[zh_CN]: 其他组的成员可能因此有权更改该用户登录时执行的内容。
-- fix: chgrp {gid} {path}
-- fix[zh_CN]: 执行 chgrp {gid} {path}。
SELECT account AS name, account_gid AS gid, path, mode, gid AS is_now FROM dot_files
WHERE type = 'file' AND account_uid <> 0 AND gid <> account_gid;
