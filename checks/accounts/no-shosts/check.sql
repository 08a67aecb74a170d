-- id: no-shosts
-- title: No home directory holds a .shosts
-- title[zh_CN]: 主目录中没有 .shosts
-- severity: high
-- area: accounts
-- controls: gbt22239:8.1.4.2.e gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:no_user_host_based_files
-- why: It lets accounts of other hosts in without a password, by the name of the host alone.
-- why[zh_CN]: 它仅凭主机名就允许其他主机的账户免口令登录。
-- fix: Remove {path}, and look who added it.
-- fix[zh_CN]: 删除 {path}，并查明由谁添加。
SELECT account, path, user AS owner, mode
FROM dot_files
WHERE name = '.shosts';
