-- id: banner-issue-net-group
-- title: What is said before sign-in over the network belongs to the group root
-- title[zh_CN]: 网络登录前的提示文件属组为 root
-- severity: low
-- area: accounts
-- controls: gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_groupowner_etc_issue_net
-- why: Its group may write there what misleads users, such as a false telephone number of the
--     technicians.
-- why[zh_CN]: 属组成员可在其中写入误导用户的内容，例如虚假的运维电话。
-- fix: chgrp root {path}
-- fix[zh_CN]: 执行 chgrp root {path}
SELECT path, group_name, mode FROM files
WHERE path = '/etc/issue.net' AND type <> 'link' AND gid <> 0;
