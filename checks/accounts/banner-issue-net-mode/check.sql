-- id: banner-issue-net-mode
-- title: Only its owner can change what is said before sign-in over the network
-- title[zh_CN]: 网络登录前的提示文件只有所有者可写
-- severity: low
-- area: accounts
-- controls: gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_permissions_etc_issue_net
-- why: A stranger can write there what misleads users, such as a false telephone number of the
--     technicians.
-- why[zh_CN]: 他人可在其中写入误导用户的内容，例如虚假的运维电话。
-- fix: chmod {wanted} {path}
-- fix[zh_CN]: 执行 chmod {wanted} {path}
SELECT path, user AS owner, group_name, mode, '0644' AS wanted
FROM files
WHERE path = '/etc/issue.net' AND type <> 'link' AND mode_exceeds(mode, '0644');
