-- id: no-forward
-- title: No home directory holds a .forward
-- title[zh_CN]: 主目录中没有 .forward
-- severity: low
-- area: accounts
-- controls: gbt22239:8.1.4.2.e gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:no_forward_files
-- why: It sends mail of this host on to anywhere, or into a program, without anybody being asked.
-- why[zh_CN]: 它会在无人批准的情况下把本机邮件转发到任意地址或程序。
-- fix: Read {path}, then remove it; forward in /etc/aliases where it is needed.
-- fix[zh_CN]: 查看后删除 {path}；确需转发时写入 /etc/aliases。
SELECT account, path, user AS owner, mode
FROM dot_files
WHERE name = '.forward';
