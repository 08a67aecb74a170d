-- id: banner-files-writable
-- title: Only root can change what the host says before and after sign-in
-- title[zh_CN]: 只有 root 能修改登录前后的提示信息
-- severity: low
-- area: files
-- controls: gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_permissions_etc_issue xccdf:file_permissions_etc_issue_net
--     xccdf:file_permissions_etc_motd xccdf:file_owner_etc_issue xccdf:file_owner_etc_issue_net
--     xccdf:file_owner_etc_motd
-- why: A stranger can write there what misleads users, such as a false telephone number of the
--     technicians.
-- why[zh_CN]: 他人可在其中写入误导用户的内容，例如虚假的运维电话。
-- fix: chown root:root {path} and chmod go-w {path}
-- fix[zh_CN]: 执行 chown root:root {path} 和 chmod go-w {path}
SELECT path, user AS owner, group_name, mode
FROM files
WHERE path IN ('/etc/issue', '/etc/issue.net', '/etc/motd')
  AND (uid <> 0 OR is_group_writable OR is_world_writable);
